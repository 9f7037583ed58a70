import { Decimal } from 'decimal.js';

/** Wide enough that the only rounding anyone can notice is the last one. */
export const Exact = Decimal.clone({ precision: 50, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

type Figure = string | Decimal;

/** How judges' totals become one score; part of a round's frozen rules. */
export type TrimRule = {
  /** From this number of scores on, one highest and one lowest are dropped. */
  trimFrom: number;
  decimals: number;
};

/**
 * The mean without one highest and one lowest score, as a fixed string ('85.50').
 * Of several equal highest or lowest scores only one is dropped; below `trimFrom` scores it is the plain mean.
 * Rounded half up, once, at the end.
 * @throws RangeError when there is no score.
 */
export function trimmedMean(scores: readonly Figure[], rule: TrimRule): string {
  if (scores.length === 0) throw new RangeError('a mean needs at least one score');
  const ascending = scores.map((score) => new Exact(score)).sort((a, b) => a.comparedTo(b));
  // With fewer than three scores, dropping two would leave nothing to average.
  const trims = scores.length >= Math.max(rule.trimFrom, 3);
  const counted = trims ? ascending.slice(1, -1) : ascending;
  const mean = Exact.sum(...counted).div(counted.length);
  return roundHalfUp(mean, rule.decimals);
}

/** A fixed string with `decimals` places, ties away from zero: 80.015 → '80.02'. */
export function roundHalfUp(value: Figure, decimals: number): string {
  return new Exact(value).toFixed(decimals, Decimal.ROUND_HALF_UP);
}
