import { halfWidth } from '@/lib/kernel/typed/figures';

/** How a number is meant: as it stands, as a lower bound ('300多', '不少于'), or roughly ('约', '左右', '近'). */
type Meant = 'exact' | 'least' | 'about';
export type SaidNumber = { value: number; meant: Meant };

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4 },
  ...{ 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const TEN_THOUSAND = 10_000;

/** A number as it stands in a Chinese text: figures with separators, words, or figures with 万, with what makes it a bound or rough. */
export const NUMBER =
  '(?:不少于|不低于|至少|超过|逾|约|近|大约|预计)?\\s*(?:[0-9][0-9,]*(?:\\.[0-9]+)?\\s*[万千百]?|[零〇一二两三四五六七八九十百千万]+)\\s*(?:多|余|来)?\\s*万?';

const LEAST = /不少于|不低于|至少|超过|逾|多|余|以上/;
const ABOUT = /约|近|预计|来|左右|上下/;

/** What such a stretch says, with what follows its unit ('左右', '以上'); null where it is no number. */
export function numberIn(stretch: string, after = ''): SaidNumber | null {
  const value = valueOf(halfWidth(stretch).replaceAll(/[^0-9.零〇一二两三四五六七八九十百千万]/g, ''));
  if (value === null) return null;
  const around = `${stretch}${after}`;
  return { value, meant: LEAST.test(around) ? 'least' : ABOUT.test(around) ? 'about' : 'exact' };
}

function valueOf(text: string): number | null {
  const figures = /^([0-9]+(?:\.[0-9]+)?)([百千]?)(万?)$/.exec(text);
  if (figures !== null) {
    const [, digits = '', small = '', large = ''] = figures;
    return Number(digits) * (UNITS[small] ?? 1) * (large === '' ? 1 : TEN_THOUSAND);
  }
  return /^[零〇一二两三四五六七八九十百千万]+$/.test(text) ? wordsValue(text) : null;
}

/** '一千二百' and '两万三千', and nothing that is a list of digits ('二三'), which says roughly how many. */
function wordsValue(text: string): number | null {
  let [sum, section, digit] = [0, 0, -1];
  for (const sign of text) {
    const unit = UNITS[sign];
    if (sign === '万') {
      sum += (section + Math.max(0, digit)) * TEN_THOUSAND;
      [section, digit] = [0, -1];
    } else if (unit !== undefined) {
      section += (digit < 0 ? 1 : digit) * unit;
      digit = -1;
    } else if (digit > 0) return null;
    else digit = DIGITS[sign] ?? 0;
  }
  return sum + section + Math.max(0, digit);
}

/** Roughly is a fifth more or less. */
const ROUGH = 0.2;

/** Whether what a text says of the whole cannot be where the table says so much; what is less may be a part of it. */
export function saysMore({ value, meant }: SaidNumber, written: number): boolean {
  return meant === 'about' ? value * (1 - ROUGH) > written : value > written;
}

/** Whether the two cannot both be, where a text speaks of the very same thing; `grain` is what it was rounded to. */
export function differs({ value, meant }: SaidNumber, written: number, grain = 0): boolean {
  if (meant === 'least') return value > written;
  const room = meant === 'about' ? value * ROUGH : grain / 2;
  return Math.abs(value - written) > room;
}
