import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { finalRanking } from '../deciding/final-ranking';
import { roundToDecide } from '../load';
import { awardsPolicy } from '../policy';
import { departuresOfRound } from './departures-of-round';
import { needsReason, problemsInReasons } from './rules';
import { stateDeparturesInput } from './schema';
import { stateDepartures } from './write-departures';

/** Says why the decisions held pass over projects that the ranking has before others; a second officer signs it. */
export const stateDeparturesOfRound = command({
  name: 'round.stateDepartures',
  input: stateDeparturesInput,
  subject: roundToDecide,
  visible: awardsPolicy.view,
  allow: awardsPolicy.decide,
  async run({ subject: { id: roundId, cityId, round }, input, actor, tx, now }) {
    refuseIf(problemIf(round.status !== 'DECIDING', { code: 'awards.problems.notDeciding' }));
    const isProposed = await tx.awardSlate.count({ where: { roundId, status: 'PROPOSED' } });
    refuseIf(problemIf(isProposed > 0, { code: 'slates.problems.underWay' }));
    const open = (await departuresOfRound(tx, round, await finalRanking(tx, roundId))).filter(({ standing }) =>
      needsReason(standing),
    );
    refuseIf(problemIf(open.length === 0, { code: 'slates.problems.departuresNone' }));
    const reasonOf = new Map(input.departures.map(({ applicationId, reason }) => [applicationId, reason]));
    const stated = open.map(({ application, favoured }) => ({
      applicationId: application.id,
      favouredIds: favoured.map(({ id }) => id),
      reason: reasonOf.get(application.id) ?? '',
    }));
    refuseIf(problemsInReasons(stated.map(({ reason }, index) => ({ index, reason }))));
    await stateDepartures(tx, stated, { cityId, roundId, slateId: null, actor, now });
    return { id: roundId, stated: stated.length };
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { departures } }) => ({
    detail: { departures: departures.map(({ applicationId }) => applicationId) },
    said: { reasons: departures.map(({ reason }) => reason) },
  }),
});
