import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { requiredProse } from '@/lib/kernel/text';
import { returnedLetter } from './letters';
import { organisationLifecycle } from './lifecycle';
import { organisationById } from './load';
import { organisationPolicy } from './policy';
import { edited } from './schema';
import { tellMembers } from './tell-members';

/** Sends a registration back with what is to be mended. */
export const returnOrganisation = command({
  name: 'organisation.returnForCorrection',
  input: edited.extend({ note: requiredProse(limits.reason) }),
  subject: organisationById,
  visible: organisationPolicy.view,
  allow: organisationPolicy.returnForCorrection,
  async run({ subject: organisation, input: { organisationId, version, note }, tx, now }) {
    const status = organisationLifecycle.move(organisation.status, 'returnForCorrection');
    const letter = (name: string) => returnedLetter(name, note);
    await tellMembers(tx, { organisationId, letter }, now);
    return tx.organisation.update({
      where: { id: organisationId, version },
      data: { status, returnNote: note, updatedAt: now, version: { increment: 1 } },
      select: { id: true, status: true, cityId: true },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
});
