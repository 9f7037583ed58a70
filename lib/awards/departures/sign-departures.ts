import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { roundToDecide } from '../load';
import { awardsPolicy } from '../policy';
import { signDeparturesInput } from './schema';
import { statedDepartures } from './stated-departures';
import { settleDepartures } from './write-departures';

/** The second officer signs why decisions pass over projects that the ranking has before others. */
export const signDepartures = command({
  name: 'round.signDepartures',
  input: signDeparturesInput,
  subject: roundToDecide,
  visible: awardsPolicy.view,
  allow: awardsPolicy.decide,
  async run({ subject: { id: roundId, round }, input, actor, tx, now }) {
    refuseIf(problemIf(round.status !== 'DECIDING', { code: 'awards.problems.notDeciding' }));
    await statedDepartures(tx, input, actor);
    const where = { roundId, slateId: null };
    return { id: roundId, settled: await settleDepartures(tx, { where, event: 'sign' }, { actor, now }) };
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { departureIds } }) => ({ detail: { departureIds } }),
});
