type Coded = { code: string };

/**
 * Every line with a code that nobody types: one that is there keeps its own, a new one gets the first of `codes` that no line
 * has and `isTaken` does not know, so that what spoke of a removed line never speaks of another.
 */
export function withCodes<Line extends Coded>(
  lines: readonly Line[],
  { codes, isTaken }: { codes: (number: number) => string; isTaken: (code: string) => boolean },
): Line[] {
  const used = new Set(lines.map(({ code }) => code));
  const free = (): string => {
    let number = 1;
    while (used.has(codes(number)) || isTaken(codes(number))) number += 1;
    used.add(codes(number));
    return codes(number);
  };
  return lines.map((line) => (line.code === '' ? { ...line, code: free() } : line));
}

/** 'AA', 'AB' … 'ZZ': a category's code is made of letters. */
export const inLetters = (number: number): string =>
  [Math.floor((number - 1) / 26), (number - 1) % 26].map((at) => String.fromCharCode(65 + at)).join('');

export const numbered =
  (letter: string) =>
  (number: number): string =>
    `${letter}${number}`;
