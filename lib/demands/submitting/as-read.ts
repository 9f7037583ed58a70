/** A text as somebody reads it, with the place in the text of each of its signs. */
export type AsRead = {
  text: string;
  /** Where the sign at this place begins in the text, and where it ends. */
  from: number[];
  to: number[];
};

/** Takes no room on paper, or sits on the sign before it: zero-width signs, directions, soft hyphens, combining marks, fillers. */
const UNSEEN = /[\p{Cf}\p{M}\u115F\u1160\u3164\uFFA0]/u;

/** Without what nobody sees, and with every sign as the plain one it looks like: full-width, superscript, digits of any script. */
export function asRead(text: string): AsRead {
  const signs: string[] = [];
  const [from, to]: [number[], number[]] = [[], []];
  let place = 0;
  for (const sign of text) {
    const begins = place;
    place += sign.length;
    if (sign > '\u007F' && UNSEEN.test(sign)) continue;
    for (const read of plainSigns(sign)) {
      signs.push(read);
      from.push(begins);
      to.push(place);
    }
  }
  return { text: signs.join(''), from, to };
}

/** ASCII as it is; a sign of several plain ones as these; a digit as its figure; anything else as one sign that is none of those. */
function plainSigns(sign: string): string[] {
  if (sign <= '\u007F') return [sign];
  const plain = Array.from(sign.normalize('NFKC'));
  if (plain.every((each) => each <= '\u007F')) return plain;
  if (/^\p{Nd}$/u.test(sign)) return [String(figureOf(sign))];
  return [sign.length === 1 ? sign : OTHER];
}

/** Digits of one script follow each other, ten in a row from a zero. */
function figureOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let figure = 0;
  while (figure < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - figure - 1))) figure += 1;
  return figure;
}

/** Stands for a sign of two code units: an emoji may part the digits of a number as well as a dash. */
const OTHER = '\u25A0';
