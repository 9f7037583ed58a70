import type { Problem } from '@/lib/kernel/refusal';
import { type Literal, MAX_MONTHS, plainDecimal, plainFen } from './tree';
import type { Unit } from './words';

/** The literal of a figure as typed ('50', '%'), or the problem with it. */
export function figureLiteral(text: string, unit: Unit | null): Literal | Problem {
  switch (unit) {
    case '元':
      return money(text, 2);
    case '万元':
      return money(text, 6);
    case '亿元':
      return money(text, 10);
    case '个月':
      return months(text, 1);
    case '年':
      return months(text, 12);
    case '%':
      return number(text, 'percent');
    case '天':
      return number(text, 'day');
    case '万':
      return number(shifted(text, 4), 'none');
    case null:
      return number(text, 'none');
  }
}

/** Whole ten-thousands of yuan are written so, everything else in yuan: '50 万元', '1234.5 元'. */
export function moneyText(fen: string): string {
  return /[1-9]0{6,}$/.test(fen) ? `${fen.slice(0, -6)} 万元` : `${shifted(fen, -2)} 元`;
}

export function numberText({ value, unit }: Extract<Literal, { kind: 'number' }>): string {
  return `${value}${{ none: '', percent: ' %', day: ' 天' }[unit]}`;
}

export const monthsText = (count: number): string =>
  count > 0 && count % 12 === 0 ? `${count / 12} 年` : `${count} 个月`;

function money(text: string, places: number): Literal | Problem {
  const fen = shifted(text, places);
  if (fen.includes('.')) return { code: 'expressions.problems.partOfFen' };
  return plainFen.test(fen) ? { kind: 'money', fen } : tooLong();
}

function number(text: string, unit: 'none' | 'percent' | 'day'): Literal | Problem {
  const value = shifted(text, 0);
  return plainDecimal.test(value) ? { kind: 'number', value, unit } : tooLong();
}

function months(text: string, size: number): Literal | Problem {
  const plain = shifted(text, 0);
  if (plain.includes('.')) return { code: 'expressions.problems.partOfMonth' };
  const count = plain.length > 6 ? Infinity : Number(plain) * size;
  return count <= MAX_MONTHS ? { kind: 'months', count } : tooLong();
}

/** A plain decimal times a power of ten, digit by digit, without needless zeros. */
function shifted(text: string, places: number): string {
  const [whole = '', fraction = ''] = text.split('.');
  const point = whole.length + places;
  const digits = (whole + fraction)
    .padEnd(point, '0')
    .padStart(point < 0 ? whole.length + fraction.length - point : 0, '0');
  const at = Math.max(point, 0);
  const head = digits.slice(0, at).replace(/^0+(?=\d)/, '') || '0';
  const tail = digits.slice(at).replace(/0+$/, '');
  return tail === '' ? head : `${head}.${tail}`;
}

function tooLong(): Problem {
  return { code: 'expressions.problems.figureTooLong' };
}
