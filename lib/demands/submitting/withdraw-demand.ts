import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { demandById } from '../load';
import { moveDemand } from '../move-demand';
import { demandPolicy } from '../policy';
import { reasonedDemandInput } from '../schema';

/** Takes a published demand back, by the office or by whoever raised it. */
export const withdrawDemand = command({
  name: 'demand.withdraw',
  input: reasonedDemandInput,
  subject: demandById,
  visible: demandPolicy.view,
  allow: demandPolicy.withdraw,
  run: ({ subject: demand, input: { version }, tx }) => moveDemand(tx, { ...demand, version }, { event: 'withdraw' }),
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { reason } }) => ({ said: { reason } }),
});
