import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { demandById } from '../load';
import { moveDemand } from '../move-demand';
import { demandPolicy } from '../policy';
import { demandVersionInput } from '../schema';

/** Ends the time for claims without one. */
export const closeClaims = command({
  name: 'demand.closeClaims',
  input: demandVersionInput,
  subject: demandById,
  visible: demandPolicy.view,
  allow: demandPolicy.closeClaims,
  run: ({ subject: demand, input: { version }, tx }) =>
    moveDemand(tx, { ...demand, version }, { event: 'closeClaims' }),
  about: ({ subject, result }) => moved(subject, result),
});
