import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { cityPartsOf } from '../co-funding/county-parts';
import { problemsWithStanding } from '../co-funding/rules';
import { standingAmong } from '../co-funding/standing';
import { roundToDecide } from '../load';
import { awardsPolicy } from '../policy';
import { decideByRankInput } from '../schema';
import { shownOf } from '../shown';
import { finalRanking } from './final-ranking';
import { slateOf } from './slate';
import { rankedBy, slateRule } from './slate-inputs';
import { problemsInSlate, problemsWithAll } from './slate-problems';
import { writePlanned } from './write-planned';

/** A starting point by rank for all shortlisted applications at once; each can then be changed on its own. @throws Refusal 'conflict' when decisions changed since `shown` */
export const decideByRank = command({
  name: 'round.decideByRank',
  input: decideByRankInput,
  subject: roundToDecide,
  visible: awardsPolicy.view,
  allow: awardsPolicy.decide,
  async run({ subject: { id: roundId, round, budgetFen }, input, actor, tx, now }) {
    refuseIf(round.status === 'DECIDING' ? [] : [{ code: 'awards.problems.notDeciding' }]);
    const applications = await finalRanking(tx, roundId);
    if (input.shown !== undefined && input.shown !== shownOf(applications.map(({ decision }) => decision)))
      throw new Refusal('conflict', [{ code: 'awards.problems.decisionsChanged' }]);
    const ranked = rankedBy(applications, round.terms);
    const rule = slateRule(round.terms, input);
    const slate = slateOf(ranked, rule, input.chairOrder);
    refuseIf(problemsInSlate(slate, ranked, rule));

    const held = new Map(applications.flatMap(({ id, decision }) => (decision ? [[id, decision]] : [])));
    const written = slate.planned.filter(({ applicationId }) => input.overwrite || !held.has(applicationId));
    const kept = input.overwrite ? [] : [...held.values()];
    refuseIf(
      problemsWithStanding(
        await standingAmong(
          tx,
          written.map(({ applicationId }) => applicationId),
        ),
      ),
    );
    const parts = { written: await cityPartsOf(tx, round, written), kept: await cityPartsOf(tx, round, kept) };
    refuseIf(problemsWithAll(parts, rule.awardCount, budgetFen));

    await writePlanned(tx, written, {
      roundId,
      applications,
      passLine: rule.passLine,
      reason: input.reason,
      actor,
      now,
    });
    return { id: roundId, decided: written.length };
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { awardCount = null, reserveCount, overwrite, chairOrder }, result }) => ({
    detail: { awardCount, reserveCount, overwrite, chairOrder, decided: result.decided },
  }),
});
