import { type Fen, formatYuan } from '@/lib/kernel/money';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import type { SumRule } from '@/lib/plans/stage-rules';
import { grantRangeOf } from '@/lib/plans/terms/grant-range';
import { type AskedGrant, mostFor, type SharedRules } from '@/lib/plans/terms/most-for';

type Bounds = { leastFen: Fen; mostFen: Fen };
export type Recommended = { sumFen: Fen; lowFen: Fen; highFen: Fen };

/** Whether each expert writes a sum, of which the middle or the mean counts. */
export const isSumAsked = (rule: SumRule): rule is 'MEDIAN' | 'MEAN' => rule === 'MEDIAN' || rule === 'MEAN';

/** What may be recommended: what the round gives a project at least and at most, and never more than was asked. */
export function sumBounds(application: AskedGrant, terms: SharedRules): Bounds {
  const mostFen = mostFor(application, terms);
  const { leastFen } = grantRangeOf(terms, application);
  return { leastFen: leastFen < mostFen ? leastFen : mostFen, mostFen };
}

export function problemsInSum(sumFen: Fen | null, { leastFen, mostFen }: Bounds, field: string): Problem[] {
  if (sumFen === null) return [{ code: 'reviews.problems.sumMissing', field }];
  return problemIf(sumFen < leastFen || sumFen > mostFen || sumFen <= 0n, {
    code: 'reviews.problems.sumOutside',
    field,
    values: { least: formatYuan(leastFen), most: formatYuan(mostFen) },
  });
}

/** The sum that counts of those the experts wrote, with the lowest and the highest; null of none. Rounded half up to the fen. */
export function recommendedOf(sums: readonly Fen[], rule: 'MEDIAN' | 'MEAN'): Recommended | null {
  const ascending = sums.toSorted((one, other) => (one < other ? -1 : Number(one > other)));
  const [lowFen, highFen] = [ascending[0], ascending.at(-1)];
  if (lowFen === undefined || highFen === undefined) return null;
  const middle = ascending.slice(Math.floor((ascending.length - 1) / 2), Math.floor(ascending.length / 2) + 1);
  return { sumFen: meanOf(rule === 'MEDIAN' ? middle : ascending), lowFen, highFen };
}

function meanOf(sums: readonly Fen[]): Fen {
  const count = BigInt(sums.length);
  return (sums.reduce((sum, fen) => sum + fen, 0n) * 2n + count) / (count * 2n);
}
