import type { Fen } from '../money';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
/** Of four places each, the highest first. */
const GROUPS = ['万', '亿', '万', ''];

/**
 * An amount in the capitals that cheques and agreements are written in (大写金额), as the rules for filling in bills have it:
 * 1680900n → '壹万陆仟捌佰零玖元整', 1010n → '壹拾元零壹角整'. @throws RangeError for a negative amount
 */
export function capitalYuan(fen: Fen): string {
  if (fen < 0n) throw new RangeError('a negative amount has no capitals');
  const [yuan, jiao, last] = [fen / 100n, Number((fen / 10n) % 10n), Number(fen % 10n)];
  const whole = yuan === 0n ? '' : `${wholeNumber(yuan)}元`;
  if (jiao === 0 && last === 0) return `${whole || '零元'}整`;
  // Between whole yuan and what follows stands a zero wherever a place between them is empty.
  const isGap = whole !== '' && (jiao === 0 || yuan % 10n === 0n);
  const tenths = jiao === 0 ? '' : `${digit(jiao)}角`;
  const hundredths = last === 0 ? '整' : `${digit(last)}分`;
  return `${whole}${isGap ? '零' : ''}${tenths}${hundredths}`;
}

const digit = (figure: number): string => DIGITS.charAt(figure);

function wholeNumber(yuan: bigint): string {
  const groups = String(yuan).padStart(16, '0').match(/\d{4}/g) as string[];
  let text = '';
  for (const [index, group] of groups.entries()) {
    const figures = Number(group);
    if (figures > 0) text += `${text !== '' && figures < 1_000 ? '零' : ''}${fourDigits(group)}${GROUPS[index] ?? ''}`;
    // Ten thousands of 亿 are counted with them: 壹万贰仟亿, and 壹万亿 where nothing follows.
    else if (index === 1 && text !== '') text += '亿';
  }
  return text;
}

function fourDigits(group: string): string {
  let text = '';
  for (const [index, sign] of Array.from(group).entries()) {
    const figure = Number(sign);
    if (figure === 0) continue;
    const isGap = text !== '' && group.charAt(index - 1) === '0';
    text += `${isGap ? '零' : ''}${digit(figure)}${PLACES[3 - index] ?? ''}`;
  }
  return text;
}
