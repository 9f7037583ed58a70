import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { demandById } from '../load';
import { moveDemand } from '../move-demand';
import { demandPolicy } from '../policy';
import { reasonedDemandInput } from '../schema';

/** Ends a published demand that nobody took on in time; it still counts as unmet. */
export const expireDemand = command({
  name: 'demand.expire',
  input: reasonedDemandInput,
  subject: demandById,
  visible: demandPolicy.view,
  allow: demandPolicy.expire,
  run: ({ subject: demand, input: { version }, tx }) => moveDemand(tx, { ...demand, version }, { event: 'expire' }),
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { reason } }) => ({ said: { reason } }),
});
