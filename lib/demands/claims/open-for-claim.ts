import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { demandById } from '../load';
import { moveDemand } from '../move-demand';
import { demandPolicy } from '../policy';
import { demandVersionInput } from '../schema';

/** Lets organisations take the demand on, first come, first served. */
export const openForClaim = command({
  name: 'demand.openForClaim',
  input: demandVersionInput,
  subject: demandById,
  visible: demandPolicy.view,
  allow: demandPolicy.openForClaim,
  run: ({ subject: demand, input: { version }, tx }) =>
    moveDemand(tx, { ...demand, version }, { event: 'openForClaim' }),
  about: ({ subject, result }) => moved(subject, result),
});
