import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { heldChange } from './load';
import { ended, movePartnerChange } from './move-partner-change';
import { partnerChangePolicy } from './policy';
import { partnerChangeNoteInput } from './schema';
import { tellEnd } from './tell';

/** Who was to come in does not, and says why: the lead may ask another. */
export const declinePartnerChange = command({
  name: 'partnerChange.decline',
  input: partnerChangeNoteInput,
  subject: heldChange,
  visible: partnerChangePolicy.view,
  allow: partnerChangePolicy.decline,
  async run({ subject: change, input: { version, note }, actor, tx, now }) {
    const data = ended({ actor, now, note });
    const over = await movePartnerChange(tx, { ...change, version }, { event: 'decline', data });
    await tellEnd(tx, { ...change, ...over }, now);
    return over;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { note } }) => ({ said: { note } }),
});
