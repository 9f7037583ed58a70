import { createHmac, randomInt } from 'node:crypto';

export const HOW_MANY = 10;
const LENGTH = 10;
/** Without the figures and letters that are taken for one another. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Ten codes of some 49 bits ('K7QPM-2XWRA'), each good once in place of the generator's. */
export const newRecoveryCodes = (): string[] => Array.from({ length: HOW_MANY }, newCode);

function newCode(): string {
  const signs = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`;
}

/** Under the generator's secret, which is sealed: with a copy of the table alone no code can be tried through. */
export const hashOfRecoveryCode = (secret: Buffer, code: string): string =>
  createHmac('sha256', secret)
    .update(`recovery|${plain(code)}`)
    .digest('base64url');

const plain = (code: string): string => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
