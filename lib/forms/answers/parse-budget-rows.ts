import { parseYuan } from '@/lib/kernel/money';
import type { Problem } from '@/lib/kernel/refusal';
import { onOneLine } from '@/lib/kernel/typed/clean-text';
import { halfWidth, readDecimal } from '@/lib/kernel/typed/figures';
import type { FieldOf } from '../definition/definition';
import type { BudgetRow } from './answer-value';
import { readSource } from './budget-source';
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
      ...parsedRow.problems.map((problem) => ({
        ...problem,
        field: [index, problem.field].filter((part) => part !== undefined).join('.'),
        values: { row: index + 1 },
      })),
    );
    return null;
  });
  if (problems.length > 0) return failed(...problems);
  const whole = values.filter((value) => value !== null);
  return parsed(whole.length === 0 ? null : whole);
}

function parseRow(row: Record<string, unknown>): Parsed<BudgetRow> {
  const [code, activity, yuan, unit, quantity, source, note] = budgetColumns.map((column) => cell(row[column]));
  if ([code, activity, unit, source, note].some((text) => text === null || text === undefined))
    return failed({ code: 'forms.problems.budgetText' });
  const [price, count] = [problemInFigure('unitYuan', yuan ?? '?'), problemInFigure('quantity', quantity ?? '?')];
  if (price !== null || count !== null)
    return failed(
      ...(price === null ? [] : [{ code: codes.unitYuan[price], field: 'unitYuan' }]),
      ...(count === null ? [] : [{ code: codes.quantity[count], field: 'quantity' }]),
    );
  const [unitFen, quantityHundredths] = [parseYuan(yuan ?? '') ?? 0n, hundredths(quantity ?? '') ?? 0];
  return parsed({
    code: code ?? '',
    activity: activity ?? '',
    unitFen: String(unitFen),
    unit: unit ?? '',
    quantityHundredths,
    ...readSource(source ?? ''),
    note: note ?? '',
  });
}

export type FigureProblem = keyof (typeof codes)['unitYuan'];

const codes = {
  unitYuan: {
    wrong: 'forms.problems.budgetPrice',
    decimals: 'forms.problems.budgetPriceDecimals',
    tenThousands: 'forms.problems.budgetPriceTenThousands',
  },
  quantity: {
    wrong: 'forms.problems.budgetQuantity',
    decimals: 'forms.problems.budgetQuantityDecimals',
    tenThousands: 'forms.problems.budgetQuantity',
  },
} as const;

const readers = { unitYuan: parseYuan, quantity: hundredths };

/**
 * Why a figure of a row cannot be read: it has too many decimals, is none that may stand there, or is a price said in
 * ten-thousands, which an account does not guess at. A blank one is none yet.
 */
export function problemInFigure(column: keyof typeof readers, typed: string): FigureProblem | null {
  const read = readers[column];
  if (typed.trim() === '') return null;
  if (column === 'unitYuan' && typed.includes('万')) return 'tenThousands';
  if (read(typed) !== null) return null;
  return read(halfWidth(typed).replace(/(\.\d\d)\d+/, '$1')) === null ? 'wrong' : 'decimals';
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
