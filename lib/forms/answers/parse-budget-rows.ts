import { parseYuan } from '@/lib/kernel/money';
import type { Problem } from '@/lib/kernel/refusal';
import { onOneLine } from '@/lib/kernel/typed/clean-text';
import { readDecimal } from '@/lib/kernel/typed/figures';
import type { FieldOf } from '../definition/definition';
import type { BudgetRow } from './answer-value';
import { failed, type Parsed, parsed, rawRows, textOf } from './parsed';

/** A budget row as people type it: the price in yuan, the quantity with at most two decimals. */
export const budgetColumns = ['code', 'activity', 'unitYuan', 'unit', 'quantity', 'source', 'note'] as const;

export function parseBudgetRows(field: FieldOf<'budget'>, raw: unknown): Parsed<BudgetRow[] | null> {
  const rows = rawRows(raw, budgetColumns, field.maxRows);
  if (!rows.ok) return rows;
  const problems: Problem[] = [];
  const values = rows.value.map((row, index) => {
    const parsedRow = parseRow(row);
    if (parsedRow.ok) return parsedRow.value;
    problems.push(
      ...parsedRow.problems.map((problem) => ({ ...problem, field: String(index), values: { row: index + 1 } })),
    );
    return null;
  });
  if (problems.length > 0) return failed(...problems);
  const whole = values.filter((value) => value !== null);
  return parsed(whole.length === 0 ? null : whole);
}

function parseRow(row: Record<string, unknown>): Parsed<BudgetRow> {
  const [code, activity, yuan, unit, quantity, source, note] = budgetColumns.map((column) => cell(row[column]));
  if ([code, activity, unit, note].some((text) => text === null || text === undefined))
    return failed({ code: 'forms.problems.budgetText' });
  const unitFen = yuan === '' ? 0n : parseYuan(yuan ?? '?');
  if (unitFen === null) return failed({ code: 'forms.problems.budgetPrice' });
  const quantityHundredths = quantity === '' ? 0 : hundredths(quantity ?? '?');
  if (quantityHundredths === null) return failed({ code: 'forms.problems.budgetQuantity' });
  return parsed({
    code: code ?? '',
    activity: activity ?? '',
    unitFen: String(unitFen),
    unit: unit ?? '',
    quantityHundredths,
    source: source === 'OWN' ? 'OWN' : 'GRANT',
    note: note ?? '',
  });
}

function cell(raw: unknown): string | null {
  const text = textOf(raw);
  return typeof text === 'string' && text.length <= 500 ? onOneLine(text) : null;
}

/** '2.5' → 250, without passing through a fraction; at most nine digits and two decimals. */
export function hundredths(typed: string): number | null {
  const { sign, whole, fraction } = readDecimal(typed) ?? { sign: '-', whole: '', fraction: '' };
  if (sign === '-' || whole.length > 9 || fraction.length > 2) return null;
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}
