import { trimmedMean } from '@/lib/kernel/decimal';
import type { Terms } from '@/lib/plans/terms/terms';

/** Totals of submitted sheets, the lowest first, of one application or of one expert. */
export type SheetTotals = { id: string; name: string; totals: string[] };

type Mark = {
  total: string;
  /** The round's rule leaves it out of the mean: the highest and the lowest, from so many sheets on. */
  isDropped: boolean;
  /** The round's rule asks for a comment on such a score: it is out of the ordinary. */
  isMarked: boolean;
};

export type Spread = { id: string; name: string; low: string; high: string; mean: string; marks: Mark[] };

type Rule = Pick<Terms['aggregation'], 'trimFrom' | 'decimals' | 'commentBelow' | 'commentAbove'>;

/** How far scores lie apart, and which of them the round's own rule drops or marks. @throws RangeError without any total */
export function spreadOf({ id, name, totals }: SheetTotals, rule: Rule): Spread {
  const [low, high] = [totals[0], totals.at(-1)];
  if (low === undefined || high === undefined) throw new RangeError('there is no score');
  const isTrimmed = totals.length >= rule.trimFrom;
  return {
    id,
    name,
    low,
    high,
    mean: trimmedMean(totals, rule),
    marks: totals.map((total, place) => ({
      total,
      isDropped: isTrimmed && (place === 0 || place === totals.length - 1),
      isMarked: Number(total) < rule.commentBelow || Number(total) > rule.commentAbove,
    })),
  };
}
