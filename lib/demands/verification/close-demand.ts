import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { demandById } from '../load';
import { moveDemand } from '../move-demand';
import { demandPolicy } from '../policy';
import { demandVersionInput } from '../schema';

/** Files a fulfilled demand. */
export const closeDemand = command({
  name: 'demand.close',
  input: demandVersionInput,
  subject: demandById,
  visible: demandPolicy.view,
  allow: demandPolicy.close,
  run: ({ subject: demand, input: { version }, tx }) => moveDemand(tx, { ...demand, version }, { event: 'close' }),
  about: ({ subject, result }) => moved(subject, result),
});
