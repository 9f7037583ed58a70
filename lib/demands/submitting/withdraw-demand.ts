import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { withdrawnLetter } from '../letters';
import { demandById } from '../load';
import { moveDemand } from '../move-demand';
import { demandPolicy } from '../policy';
import { reasonedDemandInput } from '../schema';
import { informSubmitters } from '../verification/inform-submitters';

/** Takes a demand back, by the office or by whoever raised it; they and those whose demands were merged into it are told why. */
export const withdrawDemand = command({
  name: 'demand.withdraw',
  input: reasonedDemandInput,
  subject: demandById,
  visible: demandPolicy.view,
  allow: demandPolicy.withdraw,
  async run({ subject: demand, input: { demandId, version, reason }, tx, now }) {
    const withdrawn = await moveDemand(tx, { ...demand, version }, { event: 'withdraw' });
    await informSubmitters(tx, { demandId, textFor: (told) => withdrawnLetter({ ...told, reason }) }, now);
    return withdrawn;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { reason } }) => ({ said: { reason } }),
});
