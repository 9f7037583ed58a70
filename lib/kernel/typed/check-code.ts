import { CHECK_ALPHABET, isInCheckAlphabet } from '../check-letter';
import { halfWidth } from './figures';

const SIGNS = 12;
const BASE = BigInt(CHECK_ALPHABET.length);
const GROUP = /.{4}(?=.)/g;

/** A check code as it is printed, of what nobody can guess: twelve signs without look-alikes, 'K7QX-20MP-4HRD'. */
export function checkCodeFrom(bytes: Uint8Array): string {
  let value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let signs = '';
  for (let place = 0; place < SIGNS; place += 1) {
    signs += CHECK_ALPHABET.charAt(Number(value % BASE));
    value /= BASE;
  }
  return signs.replace(GROUP, '$&-');
}

/** As somebody copied it from paper: with or without dashes, small letters, full width; '' of what cannot be one. */
export function readCheckCode(typed: string): string {
  const signs = halfWidth(typed)
    .toUpperCase()
    .replace(/[\s\-–—]/g, '');
  return signs.length === SIGNS && isInCheckAlphabet(signs) ? signs.replace(GROUP, '$&-') : '';
}
