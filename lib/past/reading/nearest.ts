/** How many signs must be put in, taken out or changed to make one text of the other. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [row, sign] of [...one].entries()) {
    const line = [row + 1];
    for (const [place, against] of [...other].entries()) {
      const [left = 0, up = 0, across = 0] = [line[place], above[place + 1], above[place]];
      line.push(Math.min(left + 1, up + 1, across + (sign === against ? 0 : 1)));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}

/** Of these words the one that was probably meant: no more than a third of it differs, or one begins with the other. Null where none is near. */
export function nearest(typed: string, words: readonly string[]): string | null {
  const ranked = words
    .map((word) => ({ word, far: distance(typed, word) }))
    .filter(({ word, far }) => far <= Math.max(1, Math.floor(word.length / 3)) || isBeginning(typed, word))
    .toSorted((one, other) => one.far - other.far);
  return ranked[0]?.word ?? null;
}

const isBeginning = (typed: string, word: string): boolean =>
  typed.length > 1 && (word.startsWith(typed) || typed.startsWith(word));
