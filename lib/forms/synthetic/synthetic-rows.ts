import type { Day } from '@/lib/kernel/shanghai';
import type { TableRow } from '../answers/answer-value';
import { isBirth } from '../definition/ages';
import type { FieldOf, TableColumn } from '../definition/definition';
import { chance, oneOfWanted, pick, someFen, type Variant, wholeNumber } from './synthetic-figures';
import { sampleLine } from './synthetic-texts';

type Filling = {
  variant: Variant;
  /** Figures the rules speak of: of a column by 'table.column', of the number of rows by the table's key. */
  wanted: (about: string) => readonly number[];
  period: { from: Day; to: Day };
};

const USUAL_ROWS = 12;
const LARGEST_INTEGER = 999_999;
const LARGEST_FEN = 99_999_999_00;

/** Rows of a table field: few, many or somehow, each cell within its column's limits; months follow each other. */
export function syntheticRows(field: FieldOf<'table'>, filling: Filling): TableRow[] {
  const count = rowCount(field, filling);
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(
      field.columns.flatMap((column): [string, string | number][] => {
        const cell = cellOf(column, { row, count, table: field.key }, filling);
        return cell === null ? [] : [[column.key, cell]];
      }),
    ),
  );
}

function rowCount({ key, minRows, maxRows, required }: FieldOf<'table'>, { variant, wanted }: Filling): number {
  const least = Math.max(minRows, 1);
  if (variant === 'short') return least;
  if (variant === 'long') return Math.min(maxRows, Math.max(least, USUAL_ROWS));
  const fewest = required ? least : minRows;
  const goal = oneOfWanted(
    wanted(key).filter((rows) => rows >= fewest && rows <= maxRows),
    variant,
    `${key}|rows`,
  );
  return (
    goal ?? fewest + Math.floor(chance(variant, `${key}|rows`) * (Math.min(maxRows, least + USUAL_ROWS) - fewest + 1))
  );
}

type Place = { row: number; count: number; table: string };

function cellOf(
  column: TableColumn,
  { row, count, table }: Place,
  { variant, wanted, period }: Filling,
): string | number | null {
  const about = `${table}.${column.key}`;
  const isLeftOut = typeof variant === 'number' && !column.required && chance(variant, `${about}|${row}|blank`) < 0.15;
  if (isLeftOut) return null;
  if (isBirth(column)) return bornOf(column, wholeNumber({ min: 18, max: 60 }, asked(`${about}Age`)));
  switch (column.type) {
    case 'text':
      return sampleLine(column.label, column.maxLength, row);
    case 'phone':
      return `138000000${String(row % 100).padStart(2, '0')}`;
    case 'choice': {
      const options = column.options.map(({ value }) => value);
      return typeof variant === 'number'
        ? pick(options, variant + row, `${about}|${row}`)
        : (options[row % options.length] ?? null);
    }
    case 'day':
      return row === 0 ? period.from : `${monthAfter(period.from, row)}-01`;
    case 'month':
      return monthAfter(period.from, row);
    case 'integer':
      return wholeNumber({ min: 0, max: LARGEST_INTEGER }, asked(about));
    case 'money':
      return String(someFen(LARGEST_FEN, asked(about)));
  }

  /** A figure that rules speak of is met by each cell, or by all of them together. */
  function asked(figure: string) {
    const isShared = typeof variant === 'number' && chance(variant, `${figure}|shared`) < 0.5;
    const goals = isShared
      ? wanted(figure).map((goal) => Math.floor(goal / count) + (row < goal % count ? 1 : 0))
      : wanted(figure);
    return { variant, about: isShared ? figure : `${figure}|${row}`, wanted: goals };
  }

  /** So many years before the projects begin. */
  function bornOf({ type }: TableColumn, age: number): string | number {
    const year = Number(period.from.slice(0, 4)) - age;
    if (type === 'integer') return year;
    return type === 'month' ? `${year}-01` : `${year}-01-01`;
  }
}

function monthAfter(from: Day, months: number): string {
  const index = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}
