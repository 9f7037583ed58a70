import type { TableCell } from '@/lib/files/table/table';
import { type Fen, parseYuan } from '@/lib/kernel/money';
import { type Day, formatDay } from '@/lib/kernel/shanghai';
import { cleanText, onOneLine } from '@/lib/kernel/typed/clean-text';
import { halfWidth, readDecimal } from '@/lib/kernel/typed/figures';
import { isStorable } from '@/lib/kernel/typed/is-storable';
import { readDay } from '@/lib/kernel/typed/typed-dates';
import { type Reading, wrong } from './fault';
import { nearest } from './nearest';

const SHOWN = 30;

/** A cell as its reader sees it. */
export function shownCell(cell: TableCell): string {
  const text = cell instanceof Date ? formatDay(dayOf(cell)) : String(cell ?? '');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** One line of text; what would be a formula elsewhere is text like any other. */
export function readText(cell: TableCell, most: number): Reading<string> {
  const text = onOneLine(cleanText(cell instanceof Date ? dayOf(cell) : String(cell ?? '')));
  if (text === '') return wrong('past.problems.empty');
  if (!isStorable(text)) return wrong('past.problems.unreadable');
  return text.length > most ? wrong('past.problems.tooLong', { most, length: text.length }) : { value: text };
}

/** Yuan, to the fen; nothing is null. Ten-thousands are refused: whoever reads '5' beside '5万' must not guess. */
export function readAmount(cell: TableCell): Reading<Fen | null> {
  if (cell === null) return { value: null };
  const typed = shownCell(cell);
  const plain = halfWidth(String(cell))
    .replace(/^\s*[¥￥]/, '')
    .replace(/元\s*$/, '');
  if (/[万千百亿萬]/.test(plain)) return wrong('past.problems.amountUnit', { typed });
  const decimal = readDecimal(plain);
  if (cell instanceof Date || decimal === null || decimal.sign === '-')
    return wrong('past.problems.amountUnreadable', { typed });
  if (decimal.fraction.length > 2) return wrong('past.problems.amountDecimals', { typed });
  const value = parseYuan(plain);
  return value === null ? wrong('past.problems.amountUnreadable', { typed }) : { value };
}

/** A day within these; nothing is null. */
export function readDayIn(cell: TableCell, { from, to }: { from: Day; to: Day }): Reading<Day | null> {
  if (cell === null) return { value: null };
  const day = cell instanceof Date ? dayOf(cell) : readDay(spaced(String(cell)));
  if (day === null) return wrong('past.problems.dayUnreadable', { typed: shownCell(cell) });
  return day < from || day > to
    ? wrong('past.problems.dayOutside', { typed: formatDay(day), from: formatDay(from), to: formatDay(to) })
    : { value: day };
}

const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);

/** '20230506' as '2023-05-06'. */
const spaced = (typed: string): string =>
  halfWidth(typed)
    .trim()
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');

/** One of these words, by the value it stands for. */
export function readChoice<Value>(cell: TableCell, words: ReadonlyMap<string, Value>): Reading<Value> {
  const typed = onOneLine(String(cell ?? '')).replace(/\s/g, '');
  const value = words.get(typed);
  if (value !== undefined) return { value };
  const near = nearest(typed, [...words.keys()]);
  return near === null
    ? wrong('past.problems.choice', { typed: shownCell(cell) })
    : wrong('past.problems.choiceNear', { typed: shownCell(cell), near });
}
