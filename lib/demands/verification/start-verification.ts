import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { demandById } from '../load';
import { moveDemand } from '../move-demand';
import { demandPolicy } from '../policy';
import { demandVersionInput } from '../schema';

/** Takes a demand up; from now on colleagues see that somebody is at it. */
export const startVerification = command({
  name: 'demand.startVerification',
  input: demandVersionInput,
  subject: demandById,
  visible: demandPolicy.view,
  allow: demandPolicy.startVerifying,
  run: ({ subject: demand, input: { version }, tx }) =>
    moveDemand(tx, { ...demand, version }, { event: 'startVerifying' }),
  about: ({ subject, result }) => moved(subject, result),
});
