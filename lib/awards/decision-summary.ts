import 'server-only';
import { importedYears } from '@/lib/calendar/load';
import { db } from '@/lib/db/client';
import { sumFen, type Fen } from '@/lib/kernel/money';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import type { RulesDocument } from '@/lib/rounds/rules-document';
import { finalRanking } from './final-ranking';
import { noticeEnd } from './notice-period';
import { problemsBeforeRelease } from './rules';
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

/** What a release today would meet: the problems in its way, when the notice would end, and the mark of the decisions as they stand. */
export async function releasePreview({ id: roundId, rules }: { id: string; rules: RulesDocument }, now: Date) {
  const [ranking, lines, imported] = await Promise.all([
    finalRanking(db, roundId),
    db.fundingLine.findMany({ where: { roundId }, select: { amountFen: true } }),
    importedYears(db),
  ]);
  const decisions = ranking.map(({ decision }) => decision);
  const budgetFen = sumFen(lines.map(({ amountFen }) => amountFen));
  const period = { startDay: shanghaiDay(now), ...rules.publicity };
  return {
    problems: problemsBeforeRelease({ decisions, budgetFen, startDay: period.startDay }, now),
    shown: shownOf(decisions),
    notice: { ...period, ...noticeEnd(period, imported) },
  };
}

export type ReleasePreview = Awaited<ReturnType<typeof releasePreview>>;
