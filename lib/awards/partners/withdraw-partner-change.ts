import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { heldChange } from './load';
import { ended, movePartnerChange } from './move-partner-change';
import { partnerChangePolicy } from './policy';
import { partnerChangeInput } from './schema';
import { tellEnd } from './tell';

/** The lead takes back what it asked, as long as nobody has decided. */
export const withdrawPartnerChange = command({
  name: 'partnerChange.withdraw',
  input: partnerChangeInput,
  subject: heldChange,
  visible: partnerChangePolicy.view,
  allow: partnerChangePolicy.withdraw,
  async run({ subject: change, input: { version }, actor, tx, now }) {
    const over = await movePartnerChange(
      tx,
      { ...change, version },
      { event: 'withdraw', data: ended({ actor, now }) },
    );
    await tellEnd(tx, { ...change, ...over }, now);
    return over;
  },
  about: ({ subject, result }) => moved(subject, result),
});
