/** One expert's sheets: of each the total, and of each criterion the share of its full mark, 0 … 1. */
export type SheetShares = { total: number; shares: readonly number[] };

export type Habit = 'evenCriteria' | 'sameTotals';

/** From how many sheets on a habit is one. */
const ENOUGH = 4;
/** Within a sheet: shares of the full mark that differ by less than this, on average, are no judgement of the criteria. */
const EVEN = 0.02;
/** Between sheets, in points of a hundred. */
const SAME = 1;

/**
 * Whether an expert's sheets look filled in rather than judged: every criterion at the same share of its full mark in most
 * sheets (straight-lining, Krosnick 1991), or nearly one total for all. A hint to look, no finding.
 */
export function habitsOf(sheets: readonly SheetShares[]): Habit[] {
  if (sheets.length < ENOUGH) return [];
  const even = sheets.filter(({ shares }) => shares.length > 2 && deviation(shares) < EVEN).length;
  return [
    ...(even >= sheets.length * 0.8 ? (['evenCriteria'] as const) : []),
    ...(deviation(sheets.map(({ total }) => total)) < SAME ? (['sameTotals'] as const) : []),
  ];
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  return Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length);
}
