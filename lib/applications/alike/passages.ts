import { folded } from '@/lib/lists/bigrams';

/**
 * Passages that two texts share, by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): of every WINDOW neighbouring
 * shingles of GRAM characters the least hash is a print, so that two texts with a run of RUN characters in common have a
 * print in common, wherever the run stands in each. Spaces, punctuation and the width of signs do not count.
 */
const GRAM = 12;
const WINDOW = 9;
export const RUN = GRAM + WINDOW - 1;

/** A character of a text that counts, as it is compared, and where it stands. */
type Sign = { sign: string; at: number };

/** A run of one text that stands in the other as well; `from` and `to` in characters of each text as it was written. */
export type Passage = { mine: Place; theirs: Place };
type Place = { text: number; from: number; to: number };

/** The prints of some texts together: distinct, signed 64-bit, as the database keeps them. */
export function printsOf(texts: readonly string[]): bigint[] {
  const prints = new Set<bigint>();
  for (const text of texts) {
    const hashes = hashesOf(signsIn(text));
    for (let start = 0; start + WINDOW <= hashes.length; start += 1)
      prints.add(least(hashes.slice(start, start + WINDOW)));
  }
  return [...prints];
}

/**
 * The longest runs of at least RUN characters that both sides hold, in the order of `mine`; what was taken once is not
 * taken again, so that no passage lies within another.
 */
export function sharedPassages(mine: readonly string[], theirs: readonly string[]): Passage[] {
  const others = theirs.map(signsIn);
  const starts = startsByGram(others);
  return mine.flatMap((text, index) => passagesOf({ signs: signsIn(text), index }, others, starts));
}

type Start = { text: number; at: number };

function passagesOf(
  { signs, index }: { signs: Sign[]; index: number },
  others: readonly Sign[][],
  starts: ReadonlyMap<string, Start[]>,
): Passage[] {
  const passages: Passage[] = [];
  for (let at = 0; at + GRAM <= signs.length; ) {
    const reached = (starts.get(gramAt(signs, at)) ?? []).map((start) => ({
      start,
      length: lengthOfRun({ signs, at }, others[start.text] ?? [], start.at),
    }));
    const best = reached.toSorted((left, right) => right.length - left.length)[0];
    if (best === undefined || best.length < RUN) {
      at += 1;
      continue;
    }
    const other = others[best.start.text] ?? [];
    passages.push({
      mine: placeOf(signs, { text: index, at }, best.length),
      theirs: placeOf(other, best.start, best.length),
    });
    at += best.length;
  }
  return passages;
}

function startsByGram(texts: readonly Sign[][]): Map<string, Start[]> {
  const starts = new Map<string, Start[]>();
  texts.forEach((signs, text) => {
    for (let at = 0; at + GRAM <= signs.length; at += 1) {
      const gram = gramAt(signs, at);
      const known = starts.get(gram);
      if (known === undefined) starts.set(gram, [{ text, at }]);
      else known.push({ text, at });
    }
  });
  return starts;
}

function lengthOfRun({ signs, at }: { signs: Sign[]; at: number }, other: Sign[], otherAt: number): number {
  let length = 0;
  while (at + length < signs.length && signs[at + length]?.sign === other[otherAt + length]?.sign) length += 1;
  return length;
}

const placeOf = (signs: Sign[], { text, at }: Start, length: number): Place => ({
  text,
  from: signs[at]?.at ?? 0,
  to: (signs[at + length - 1]?.at ?? 0) + (signs[at + length - 1]?.sign.length ?? 0),
});

const gramAt = (signs: readonly Sign[], at: number): string =>
  signs
    .slice(at, at + GRAM)
    .map(({ sign }) => sign)
    .join('');

const COUNTS = /[\p{L}\p{N}]/u;

/** Each sign alone is brought to one width and case, so that it still knows its place. */
function signsIn(text: string): Sign[] {
  const signs: Sign[] = [];
  let at = 0;
  for (const character of text) {
    const sign = folded(character);
    if (COUNTS.test(sign)) signs.push({ sign, at });
    at += character.length;
  }
  return signs;
}

function hashesOf(signs: readonly Sign[]): bigint[] {
  return Array.from({ length: Math.max(0, signs.length - GRAM + 1) }, (_, at) => hashOf(gramAt(signs, at)));
}

/** Two 32-bit FNV-1a hashes, from different beginnings, side by side. */
function hashOf(gram: string): bigint {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < gram.length; at += 1) {
    high = Math.imul(high ^ gram.charCodeAt(at), 0x01000193);
    low = Math.imul(low ^ gram.charCodeAt(at), 0x85ebca6b);
  }
  return BigInt.asIntN(64, (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0));
}

const least = (hashes: readonly bigint[]): bigint => hashes.reduce((one, other) => (other < one ? other : one));
