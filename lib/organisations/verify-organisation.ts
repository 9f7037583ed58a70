import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { verifiedLetter } from './letters';
import { organisationLifecycle } from './lifecycle';
import { organisationById } from './load';
import { organisationPolicy } from './policy';
import { needsOverride } from './rules';
import { edited } from './schema';
import { tellMembers } from './tell-members';

/** An officer found the facts to agree with the register. @throws Refusal 'refused' while a code with a wrong check sign has not been accepted on evidence. */
export const verifyOrganisation = command({
  name: 'organisation.verify',
  input: edited,
  subject: organisationById,
  visible: organisationPolicy.view,
  allow: organisationPolicy.verify,
  async run({ subject: organisation, input: { organisationId, version }, tx, now }) {
    const status = organisationLifecycle.move(organisation.status, 'verify');
    const isUnproven = needsOverride(organisation) && organisation.usccOverrideReason === null;
    refuseIf(isUnproven ? [{ code: 'organisations.problems.usccUnproven' }] : []);
    await tellMembers(tx, { organisationId, letter: (name) => verifiedLetter(name, organisation.name) }, now);
    return tx.organisation.update({
      where: { id: organisationId, version },
      data: { status, verifiedAt: now, returnNote: '', updatedAt: now, version: { increment: 1 } },
      select: { id: true, status: true, cityId: true },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
});
