import 'server-only';
import { db } from '@/lib/db/client';
import { sumFen, type Fen } from '@/lib/kernel/money';
import { finalRanking } from './final-ranking';
import { problemsBeforeRelease } from './rules';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { shownOf } from './shown';

export type DecisionSummary = {
  counts: { AWARD: number; RESERVE: number; DECLINE: number; UNDECIDED: number };
  total: number;
  awardedFen: Fen;
  budgetFen: Fen;
};

/** How many are decided how, and what it costs against the round's funding lines. For whom the decision table is visible. */
export async function decisionSummary(roundId: string): Promise<DecisionSummary> {
  const [groups, total, lines] = await Promise.all([
    db.decision.groupBy({ by: ['outcome'], where: { roundId, application: { status: { not: 'WITHDRAWN' } } }, _count: true, _sum: { amountFen: true } }),
    db.application.count({ where: { roundId, status: { in: ['SHORTLISTED', 'IN_PUBLICITY', 'RESERVE', 'DECLINED', 'AWARDED', 'REVOKED'] } } }),
    db.fundingLine.aggregate({ where: { roundId }, _sum: { amountFen: true } }),
  ]);
  const countOf = (outcome: string): number => groups.find((group) => group.outcome === outcome)?._count ?? 0;
  const decided = { AWARD: countOf('AWARD'), RESERVE: countOf('RESERVE'), DECLINE: countOf('DECLINE') };
  return {
    counts: { ...decided, UNDECIDED: total - decided.AWARD - decided.RESERVE - decided.DECLINE },
    total,
    awardedFen: groups.find((group) => group.outcome === 'AWARD')?._sum.amountFen ?? 0n,
    budgetFen: lines._sum.amountFen ?? 0n,
  };
}

/** What a release today would meet: the problems in its way, and the mark of the decisions as they stand. */
export async function releasePreview(roundId: string, now: Date) {
  const [ranking, lines] = await Promise.all([finalRanking(db, roundId), db.fundingLine.findMany({ where: { roundId }, select: { amountFen: true } })]);
  const decisions = ranking.map(({ decision }) => decision);
  const budgetFen = sumFen(lines.map(({ amountFen }) => amountFen));
  return { problems: problemsBeforeRelease({ decisions, budgetFen, startDay: shanghaiDay(now) }, now), shown: shownOf(decisions) };
}
