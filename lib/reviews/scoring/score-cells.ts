/** The key of the expert's words; every other cell of a score sheet is a criterion by its id. */
export const COMMENT_KEY = 'comment';

/**
 * What stands on a score sheet. Points are decimal text with both decimals ("8.50"), because a JSON number is no exact
 * decimal; a criterion without points is absent.
 */
export function readScoreCells(cells: readonly { key: string; value: unknown }[]) {
  const texts = new Map(cells.flatMap(({ key, value }) => (typeof value === 'string' ? [[key, value] as const] : [])));
  const comment = texts.get(COMMENT_KEY) ?? '';
  texts.delete(COMMENT_KEY);
  return { points: Object.fromEntries(texts), comment };
}
