import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { roundToDecide } from '../load';
import { awardsPolicy } from '../policy';
import { mostFor } from '../rules';
import { decideByRankInput } from '../schema';
import { shownOf } from '../shown';
import { finalRanking } from './final-ranking';
import { planByRank, problemsWithAll, problemsWithLines } from './rank-plan';

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
    const ranked = applications.map((application) => ({
      applicationId: application.id,
      rank: application.rank,
      mostFen: mostFor(application, round.terms),
    }));
    refuseIf(problemsWithLines(ranked, input.awardCount, input.reserveCount));

    const held = new Map(applications.flatMap(({ id, decision }) => (decision ? [[id, decision]] : [])));
    const planned = planByRank(ranked, input.awardCount, input.reserveCount);
    const written = planned.filter(({ applicationId }) => input.overwrite || !held.has(applicationId));
    const kept = input.overwrite ? [] : [...held.values()];
    refuseIf(problemsWithAll({ written, kept }, input.awardCount, budgetFen));

    await tx.decision.deleteMany({
      where: { applicationId: { in: written.map(({ applicationId }) => applicationId) } },
    });
    await tx.decision.createMany({
      data: written.map((plan) => ({
        ...plan,
        roundId,
        reason: plan.outcome === 'DECLINE' ? input.reason : '',
        decidedById: by(actor),
        decidedAt: now,
        // Replaced rows go on counting, so that a form opened before is told.
        version: (held.get(plan.applicationId)?.version ?? 0) + 1,
      })),
    });
    return { id: roundId, decided: written.length };
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { awardCount, reserveCount, overwrite }, result }) => ({
    detail: { awardCount, reserveCount, overwrite, decided: result.decided },
  }),
});
