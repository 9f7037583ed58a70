import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { requiredProse } from '@/lib/kernel/text';
import { keyChangeReturnedLetter } from '../letters';
import { keyChangeById } from './load';
import { keyChangePolicy } from './policy';
import { keyChangeVersion } from './schema';
import { settleKeyChange } from './settle-key-change';
import { tellKeepers } from './tell';

/** The office does not accept a change as it was asked, and says why; what was verified goes on holding. */
export const returnKeyChange = command({
  name: 'organisation.returnKeyChange',
  input: keyChangeVersion.extend({ reason: requiredProse(limits.reason) }),
  subject: keyChangeById,
  visible: keyChangePolicy.view,
  allow: keyChangePolicy.sendBack,
  async run({ subject: change, input: { version, reason }, actor, tx, now }) {
    const { organisation, organisationId, fact } = change;
    const settled = await settleKeyChange(tx, change, { event: 'sendBack', version, decision: reason, actor, now });
    const letter = (name: string) => keyChangeReturnedLetter(name, { organisation: organisation.name, fact, reason });
    await tellKeepers(tx, { organisationId, fact, letter }, now);
    return settled;
  },
  about: ({ result }) => on(result),
  trail: ({ subject: { fact }, input: { changeId, reason } }) => ({ detail: { changeId, fact }, said: { reason } }),
});
