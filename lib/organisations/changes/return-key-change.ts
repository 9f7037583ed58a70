import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { requiredProse } from '@/lib/kernel/text';
import { keyChangeReturnedLetter } from '../letters';
import { keyChangeLifecycle } from './lifecycle';
import { keyChangeById } from './load';
import { keyChangePolicy } from './policy';
import { keyChangeVersion } from './schema';
import { tellKeepers } from './tell';

/** The office does not accept a change as it was asked, and says why; what was verified goes on holding. */
export const returnKeyChange = command({
  name: 'organisation.returnKeyChange',
  input: keyChangeVersion.extend({ reason: requiredProse(limits.reason) }),
  subject: keyChangeById,
  visible: keyChangePolicy.view,
  allow: keyChangePolicy.sendBack,
  async run({ subject: change, input: { changeId, version, reason }, actor, tx, now }) {
    const { organisation, organisationId, fact } = change;
    const status = keyChangeLifecycle.move(change.status, 'sendBack');
    await tx.keyChange.update({
      where: { id: changeId, version },
      data: { status, decision: reason, settledAt: now, settledById: by(actor), version: { increment: 1 } },
    });
    const letter = (name: string) => keyChangeReturnedLetter(name, { organisation: organisation.name, fact, reason });
    await tellKeepers(tx, { organisationId, fact, letter }, now);
    return { id: organisationId, cityId: organisation.cityId };
  },
  about: ({ result }) => on(result),
  trail: ({ subject: { fact }, input: { changeId, reason } }) => ({ detail: { changeId, fact }, said: { reason } }),
});
