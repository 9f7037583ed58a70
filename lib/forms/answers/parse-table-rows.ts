import { parseYuan } from '@/lib/kernel/money';
import type { Problem } from '@/lib/kernel/refusal';
import { onOneLine } from '@/lib/kernel/typed/clean-text';
import { readWhole } from '@/lib/kernel/typed/figures';
import { phoneDigits } from '@/lib/kernel/typed/phones';
import { readDay, readMonth } from '@/lib/kernel/typed/typed-dates';
import type { FieldOf, TableColumn } from '../definition/definition';
import type { TableRow } from './answer-value';
import { failed, isBlankText, type Parsed, parsed, rawRows, textOf } from './parsed';

/** Rows of a table field; a blank cell is left out of its row. */
export function parseTableRows(field: FieldOf<'table'>, raw: unknown): Parsed<TableRow[] | null> {
  const rows = rawRows(
    raw,
    field.columns.map((column) => column.key),
    field.maxRows,
  );
  if (!rows.ok) return rows;
  const problems: Problem[] = [];
  const values = rows.value.map((row, index) => {
    const cells = field.columns.flatMap((column): [string, string | number][] => {
      const cell = parseCell(column, row[column.key]);
      if (cell.ok) return cell.value === null ? [] : [[column.key, cell.value]];
      problems.push(...cell.problems.map((problem) => atCell(problem, index, column)));
      return [];
    });
    return Object.fromEntries(cells);
  });
  if (problems.length > 0) return failed(...problems);
  return parsed(values.length === 0 ? null : values);
}

function parseCell(column: TableColumn, raw: unknown): Parsed<string | number | null> {
  const text = textOf(raw);
  if (typeof text !== 'string') return failed(text);
  if (isBlankText(text)) return parsed(null);
  const plain = onOneLine(text);
  switch (column.type) {
    case 'text':
      return parsed(plain);
    case 'phone':
      return parsed(phoneDigits(plain));
    case 'integer': {
      const number = readWhole(plain);
      const fits = number !== null && number >= 0 && number < 1_000_000_000_000;
      return fits ? parsed(number) : failed({ code: 'forms.problems.cellInteger' });
    }
    case 'choice':
      return column.options.some((option) => option.value === plain)
        ? parsed(plain)
        : failed({ code: 'forms.problems.unknownOption' });
    case 'day': {
      const day = readDay(plain);
      return day === null ? failed({ code: 'forms.problems.cellDay' }) : parsed(day);
    }
    case 'month': {
      const month = readMonth(plain);
      return month === null ? failed({ code: 'forms.problems.cellMonth' }) : parsed(month);
    }
    case 'money': {
      const fen = parseYuan(plain);
      return fen === null ? failed({ code: 'forms.problems.cellMoney' }) : parsed(String(fen));
    }
  }
}

function atCell(problem: Problem, row: number, column: TableColumn): Problem {
  return {
    ...problem,
    field: `${row}.${column.key}`,
    values: { ...problem.values, row: row + 1, column: column.label },
  };
}
