import { folded } from './bigrams';

/** A running number of an application or a demand has as many digits. */
const SEQUENCE = 4;

/**
 * What of a number these words may mean: any part of it from three signs on, and a few digits alone the running number,
 * as it is said over the telephone ('7' is …-0007-…). None where words are no number.
 */
export function numberParts(words: string): string[] {
  const plain = folded(words).replace(/\s/g, '').toUpperCase();
  if (!/^[\dA-Z_-]+$/.test(plain)) return [];
  const sequence = /^\d+$/.test(plain) && plain.length <= SEQUENCE ? [`-${plain.padStart(SEQUENCE, '0')}-`] : [];
  return [...sequence, ...(/[\dA-Z]{3}/.test(plain) ? [plain] : [])];
}
