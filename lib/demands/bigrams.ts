const RUNS = /[\p{L}\p{N}]+/gu;

/**
 * The distinct pairs of neighbouring characters of a text, in order of appearance. In Chinese most words have two
 * characters, which trigrams miss; pairs never reach across punctuation or white space.
 */
export function bigramsOf(text: string): string[] {
  const runs = text.normalize('NFKC').toLowerCase().match(RUNS) ?? [];
  const pairs = runs.flatMap((run) => {
    const characters = Array.from(run);
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
  return [...new Set(pairs)];
}
