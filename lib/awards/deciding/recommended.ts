import type { Fen } from '@/lib/kernel/money';
import type { SumRule } from '@/lib/plans/stage-rules';

/** What a stage of the round recommended for an application, and why where a chair said it. */
export type RecommendedSum = { sumFen: Fen; lowFen: Fen; highFen: Fen; rule: SumRule; reason: string };

/** Why an award follows the recommendation, as its organisation reads it. */
const reasons: Record<SumRule, string> = {
  NONE: '',
  MEDIAN: '按专家建议资助金额的中位数核定。',
  MEAN: '按专家建议资助金额的平均数核定。',
  CHAIR: '按评审组合议建议的资助金额核定。',
};

/** The recommendation that counts: of the last stage that made one. */
export const lastRecommended = <Entry extends { stage: { position: number; sumRule: SumRule } } & Stored>(
  entries: readonly Entry[],
): RecommendedSum | null =>
  entries
    .toSorted((one, other) => other.stage.position - one.stage.position)
    .flatMap(({ sumFen, sumLowFen, sumHighFen, sumReason: reason, stage: { sumRule: rule } }) =>
      sumFen === null ? [] : [{ sumFen, lowFen: sumLowFen ?? sumFen, highFen: sumHighFen ?? sumFen, rule, reason }],
    )[0] ?? null;

type Stored = { sumFen: Fen | null; sumLowFen: Fen | null; sumHighFen: Fen | null; sumReason: string };

/** The amount an award begins with: what was recommended, or all that may be granted; never more than that. */
export const offeredFen = (recommended: RecommendedSum | null, mostFen: Fen): Fen =>
  recommended !== null && recommended.sumFen < mostFen ? recommended.sumFen : mostFen;

/** What is said where an award follows the recommendation, with what facts add, and nobody wrote a reason of their own. */
export function reasonFor(
  { outcome, amountFen, reason }: { outcome: string; amountFen: Fen; reason: string },
  { recommended, extraFen }: { recommended: RecommendedSum | null; extraFen: Fen },
): string {
  const isFollowed = outcome === 'AWARD' && recommended !== null && amountFen === recommended.sumFen + extraFen;
  return reason === '' && isFollowed ? reasons[recommended.rule] : reason;
}

/** What is read of an entry for it. */
export const sumOfEntry = {
  sumFen: true,
  sumLowFen: true,
  sumHighFen: true,
  sumReason: true,
  stage: { select: { position: true, sumRule: true } },
} as const;
