import { isInCheckAlphabet } from './check-letter';

const SIGNS = 12;
const GROUP = /.{4}(?=.)/g;
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A check code as it is printed, of what nobody can guess: twelve signs without look-alikes, 'K7QX-20MP-4HRD'. */
export function checkCodeFrom(bytes: Uint8Array): string {
  let value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let signs = '';
  for (let place = 0; place < SIGNS; place += 1) {
    signs += ALPHABET.charAt(Number(value % BigInt(ALPHABET.length)));
    value /= BigInt(ALPHABET.length);
  }
  return signs.replace(GROUP, '$&-');
}

/** As somebody copied it from paper: with or without dashes, small letters, full width; '' of what cannot be one. */
export function readCheckCode(typed: string): string {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—]/g, '');
  return signs.length === SIGNS && isInCheckAlphabet(signs) ? signs.replace(GROUP, '$&-') : '';
}
