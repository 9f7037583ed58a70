import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { roundToDecide } from '../load';
import { awardsPolicy } from '../policy';
import { returnDeparturesInput } from './schema';
import { statedDepartures } from './stated-departures';
import { settleDepartures } from './write-departures';

/** The second officer returns the reasons; they are said anew, or the decisions changed. */
export const returnDepartures = command({
  name: 'round.returnDepartures',
  input: returnDeparturesInput,
  subject: roundToDecide,
  visible: awardsPolicy.view,
  allow: awardsPolicy.decide,
  async run({ subject: { id: roundId, round }, input, actor, tx, now }) {
    refuseIf(problemIf(round.status !== 'DECIDING', { code: 'awards.problems.notDeciding' }));
    await statedDepartures(tx, input, actor);
    const where = { roundId, slateId: null };
    return {
      id: roundId,
      settled: await settleDepartures(tx, { where, event: 'return', note: input.note }, { actor, now }),
    };
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { departureIds, note } }) => ({ detail: { departureIds }, said: { note } }),
});
