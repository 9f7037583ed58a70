/** The key of the expert's words; but for it and the sum every cell of a score sheet is a criterion by its id. */
export const COMMENT_KEY = 'comment';
/** The key of the sum the expert recommends, kept in fen as digits. */
export const SUM_KEY = 'sum';

/**
 * What stands on a score sheet. Points are decimal text with both decimals ("8.50"), because a JSON number is no exact
 * decimal; a criterion without points is absent.
 */
export function readScoreCells(cells: readonly { key: string; value: unknown }[]) {
  const texts = new Map(cells.flatMap(({ key, value }) => (typeof value === 'string' ? [[key, value] as const] : [])));
  const comment = texts.get(COMMENT_KEY) ?? '';
  const sum = texts.get(SUM_KEY);
  texts.delete(COMMENT_KEY);
  texts.delete(SUM_KEY);
  return { points: Object.fromEntries(texts), comment, sumFen: sum === undefined ? null : BigInt(sum) };
}
