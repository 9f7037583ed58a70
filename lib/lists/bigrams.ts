/** A text as it is compared: signs of one width, letters of one case. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const RUNS = /[\p{L}\p{N}]+/gu;

/**
 * The distinct pairs of neighbouring characters of a text, in order of appearance. In Chinese most words have two
 * characters, which trigrams miss; pairs never reach across punctuation or white space.
 */
export function pairsOf(text: string): string[] {
  const runs = folded(text).match(RUNS) ?? [];
  const pairs = runs.flatMap((run) => {
    const characters = Array.from(run);
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
  return [...new Set(pairs)];
}

/** The pairs of a text as the database keeps and looks for them. */
export const bigramsOf = (text: string): number[] => [...new Set(pairsOf(text).map(numberOfPair))];

/**
 * Both characters in one 32-bit number, as the migration `demand_search` packs them. Only characters beyond the basic
 * plane, which Chinese hardly uses, may share a number with others: at worst something too much is found.
 */
export function numberOfPair(pair: string): number {
  const [first = 0, second = 0] = Array.from(pair, (character) => character.codePointAt(0) ?? 0);
  return (first << 16) | second;
}
