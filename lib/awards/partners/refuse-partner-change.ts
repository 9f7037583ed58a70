import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { heldChange } from './load';
import { ended, movePartnerChange } from './move-partner-change';
import { partnerChangePolicy } from './policy';
import { partnerChangeNoteInput } from './schema';
import { tellEnd } from './tell';

/** The office does not agree, and says why: the partners stay as they were. */
export const refusePartnerChange = command({
  name: 'partnerChange.refuse',
  input: partnerChangeNoteInput,
  subject: heldChange,
  visible: partnerChangePolicy.view,
  allow: partnerChangePolicy.refuse,
  async run({ subject: change, input: { version, note }, actor, tx, now }) {
    const data = ended({ actor, now, note });
    const over = await movePartnerChange(tx, { ...change, version }, { event: 'refuse', data });
    await tellEnd(tx, { ...change, ...over }, now);
    return over;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { note } }) => ({ said: { note } }),
});
