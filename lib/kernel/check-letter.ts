/** The 31 signs of the unified social credit code (GB 32100-2015) in value order; I, O, S, V and Z are left out as look-alikes. */
export const CHECK_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether every sign belongs to the alphabet. */
export function isInCheckAlphabet(text: string): boolean {
  return Array.from(text).every((sign) => CHECK_ALPHABET.includes(sign));
}

/**
 * The check sign for `text`: weights 3^(i−1) mod 31, complement to 31 (GB 32100-2015).
 * Finds every single wrong sign and every swap of neighbours.
 * @throws RangeError when a sign is outside the alphabet.
 */
export function checkLetter(text: string): string {
  let sum = 0;
  let weight = 1;
  for (const sign of text) {
    const value = CHECK_ALPHABET.indexOf(sign);
    if (value < 0) throw new RangeError(`outside the alphabet: ${sign}`);
    sum += value * weight;
    weight = (weight * 3) % CHECK_ALPHABET.length;
  }
  // The outer remainder matters: a sum divisible by 31 has the check sign 0.
  return CHECK_ALPHABET.charAt((CHECK_ALPHABET.length - (sum % CHECK_ALPHABET.length)) % CHECK_ALPHABET.length);
}

/** Codes use the whole alphabet, the check letter does not: look-alikes count as the sign they are mistaken for. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', V: 'U', Z: '2' };

/** A document number with its check letter: '2026-330102-01-0007' → '…-5'. Dashes and underscores do not count. */
export function withCheckLetter(body: string): string {
  return `${body}-${checkLetter(body.replace(/[-_]/g, '').replace(/[IOSVZ]/g, (letter) => LOOK_ALIKES[letter] ?? letter))}`;
}
