/** Among fewer a quarter would say whose place it is. */
const FEWEST = 8;

/**
 * In which quarter of a stage a rank stands, 1 the best; null among too few. Ranks are from 1, equals share one, `of` counts
 * all that were ranked. The boundary belongs to the better quarter.
 */
export function positionBand(rank: number, of: number): 1 | 2 | 3 | 4 | null {
  if (of < FEWEST) return null;
  return ([1, 2, 3] as const).find((quarter) => rank * 4 <= of * quarter) ?? 4;
}
