import { checkLetter, isInCheckAlphabet } from '@/lib/kernel/check-letter';
import { isDay } from '@/lib/kernel/shanghai';
import { masked } from '@/lib/kernel/showing';
import { asRead } from './as-read';

export type PersonalDataKind = 'phone' | 'idNumber' | 'email' | 'bankCard';
/** `from` and `to` are places in the text, `to` exclusive. */
export type PersonalData = { from: number; to: number; kind: PersonalDataKind; masked: string };

type Kind = {
  kind: PersonalDataKind;
  pattern: RegExp;
  isReal?: (found: string) => boolean;
  mask: (found: string) => string;
};

/** Whatever people put between groups of digits; a mask's star on either side means that it was hidden before. */
const GAP = '(?:(?:(?![*+])[\\s\\p{P}\\p{S}]){1,3})';
const spaced = (pattern: string): RegExp =>
  new RegExp(`(?<![\\d*])(?:${pattern.replaceAll('_', GAP)})(?![\\d*])`, 'giu');

/** How the eleven digits of a mobile number are grouped, after the first three or instead of them. */
const MOBILE = [
  '1[3-9]\\d(?:\\d{8}|_\\d{4}_\\d{4}|_\\d{8}|_\\d{3}_\\d{5}|\\d{4}_\\d{4}|\\d_\\d{3}_\\d{4}|(?:_\\d{2}){4}|\\d{2}_\\d{6}|\\d{3}_\\d{5})',
  '1_[3-9](?:_\\d){9}',
].join('|');

/** Area codes of fixed lines: 010, 02x, and three digits after the zero elsewhere. */
const AREA_CODE = '0(?:10|2\\d|[3-9]\\d{2})';

/** Earlier kinds go first where two claim the same place. */
const kinds: Kind[] = [
  // Every part has an end, so that a long text without any is gone through once.
  {
    kind: 'email',
    pattern: /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/gi,
    mask: (found) => masked('email', found),
  },
  {
    kind: 'idNumber',
    pattern: spaced('\\d{17}[\\dX]|\\d{6}_\\d{8}_\\d{3}[\\dX]|\\d{6}_\\d{4}_\\d{4}_\\d{3}[\\dX]'),
    isReal: isIdNumber,
    mask: (found) => masked('idNumber', plain(found)),
  },
  {
    kind: 'bankCard',
    pattern: spaced('62\\d{14,17}|[45]\\d{15}|(?:62\\d{2}|[45]\\d{3})_\\d{4}_\\d{4}_\\d{4}(?:_\\d{1,3})?'),
    isReal: passesLuhn,
    mask: (found) => masked('bankAccount', found),
  },
  {
    kind: 'phone',
    pattern: spaced(
      `(?:\\+?86_?)?(?:${MOBILE})|AREA_?\\d{7,8}|AREA_?\\d{3,4}_\\d{4}|\\(AREA\\)_?\\d{7,8}`.replaceAll(
        'AREA',
        AREA_CODE,
      ),
    ),
    mask: (found) => masked('phone', found),
  },
];

/**
 * Telephone numbers, resident IDs (checksum of GB 11643), bank cards and e-mail addresses in free text, in order of
 * their place. Full-width signs count as what they look like; years and unified social credit codes are left alone.
 */
export function personalDataIn(text: string): PersonalData[] {
  const { text: read, from, to } = asRead(text);
  const taken = new Uint8Array(read.length);
  for (const code of creditCodesIn(read)) taken.fill(1, code.from, code.to);
  const found: PersonalData[] = [];
  for (const { kind, pattern, isReal, mask } of kinds) {
    for (const match of read.matchAll(pattern)) {
      const [first, last] = [match.index, match.index + match[0].length - 1];
      if (isReal?.(match[0]) === false || taken.subarray(first, last + 1).includes(1)) continue;
      taken.fill(1, first, last + 1);
      found.push({ from: from[first] ?? 0, to: to[last] ?? text.length, kind, masked: mask(match[0]) });
    }
  }
  return found.sort((left, right) => left.from - right.from);
}

/** A mask may let a neighbour be found; it ends with a star, which lets none be found twice. */
const MOST_PASSES = 4;

/** The text with everything `personalDataIn` finds masked; nothing is found in what it returns. */
export function maskPersonalData(text: string): string {
  let left = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const found = personalDataIn(left);
    if (found.length === 0) return left;
    left = withMasks(left, found);
  }
  return left;
}

function withMasks(text: string, found: readonly PersonalData[]): string {
  const ends = [0, ...found.map(({ to }) => to)];
  const parts = found.map(({ from, masked }, index) => text.slice(ends[index], from) + masked);
  return parts.join('') + text.slice(ends.at(-1));
}

function creditCodesIn(text: string): { from: number; to: number }[] {
  return [...text.matchAll(/(?<![\dA-Z])[\dA-Z]{18}(?![\dA-Z])/gi)]
    .filter(([code]) => isCreditCode(code.toUpperCase()))
    .map(({ index }) => ({ from: index, to: index + 18 }));
}

/** A resident ID may pass the other checksum by chance, so what is an ID is never taken for a code. */
function isCreditCode(code: string): boolean {
  return isInCheckAlphabet(code) && !isIdNumber(code) && checkLetter(code.slice(0, 17)) === code.at(-1);
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: a real date of birth and the check sign (domain G.3). */
function isIdNumber(found: string): boolean {
  const id = plain(found).toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/.test(id)) return false;
  const born = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  if (!isDay(born) || born < '1850') return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(id[index]), 0);
  return '10X98765432'[sum % 11] === id[17];
}

function passesLuhn(found: string): boolean {
  const digits = Array.from(plain(found), Number).reverse();
  const sum = digits.reduce(
    (total, digit, index) => total + (index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)),
    0,
  );
  return sum % 10 === 0;
}

const plain = (found: string): string => found.replace(/[^\dX]/gi, '');
