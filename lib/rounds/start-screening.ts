import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { roundById } from './load';
import { moveRound } from './move-round';
import { roundPolicy } from './policy';
import { isWindowOver } from './rules';
import { roundVersionInput } from './schema';

/** Ends the intake. @throws Refusal 'refused' while applications may still arrive. */
export const startScreening = command({
  name: 'round.startScreening',
  input: roundVersionInput,
  subject: roundById,
  visible: roundPolicy.view,
  allow: roundPolicy.startScreening,
  async run({ subject: round, input: { version }, tx, now }) {
    refuseIf(round.status === 'OPEN' && !isWindowOver(round, now) ? [{ code: 'rounds.problems.windowStillOpen' }] : []);
    return moveRound(tx, { ...round, version }, { event: 'startScreening' });
  },
  about: ({ subject, result }) => moved(subject, result),
});
