import { dictionary } from '@zxcvbn-ts/language-common';
import { commonInChinese } from './common-in-chinese';
import { normalised } from './normalised';

/** Some 49,000 of the passwords most often found in leaks (zxcvbn's list, MIT), and what people type in China. */
let known: Set<string> | undefined;

/** Below this a word is part of many good passwords; alone it would be too short anyway. */
const SHORTEST = 5;

/**
 * Whether a password is one that is tried first: as it stands, with its look-alikes read as letters, or with nothing but
 * figures and signs around a common word ('Password#1', 'Woaini1314!', '@Qwerty2026').
 */
export function isCommon(password: string): boolean {
  known ??= new Set([...(dictionary['passwords-common'] as Iterable<string>), ...commonInChinese]);
  const written = normalised(password).toLowerCase();
  const readings = [written, written.replaceAll(/[@430$51!]/g, (sign) => lookAlikes[sign] ?? sign)];
  return readings
    .flatMap((reading) => [reading, ...without.map((around) => reading.replace(around, ''))])
    .some((word) => word.length >= SHORTEST && known?.has(word));
}

const lookAlikes: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '0': 'o',
  $: 's',
  '5': 's',
  '1': 'i',
  '!': 'i',
};

/** Signs at the end, signs at both ends, figures and signs at the end, and at both. */
const without = [/[^\p{L}\d]+$/u, /^[^\p{L}\d]+|[^\p{L}\d]+$/gu, /[^\p{L}]+$/u, /^[^\p{L}]+|[^\p{L}]+$/gu];
