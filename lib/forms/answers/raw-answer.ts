import { formatYuan } from '@/lib/kernel/money';
import type { FieldOf, FormField } from '../definition/definition';
import { type AnswerValue, type BudgetRow, placesIn, rowsOf, type TableRow } from './answer-value';
import { rawSource } from './budget-source';

/** An answer as its controls show it: the same shape that `parseAnswer` reads. */
export type RawAnswer = string | string[] | Record<string, string>[];

export function rawAnswer(field: FormField, value: AnswerValue | undefined): RawAnswer {
  if (field.type === 'table') return rowsOf<TableRow>(value).map((row) => rawTableRow(field, row));
  if (field.type === 'budget') return rowsOf<BudgetRow>(value).map(rawBudgetRow);
  if (field.type === 'multiChoice') return Array.isArray(value) ? (value as string[]) : [];
  if (field.type === 'region') return field.maxPlaces > 1 ? placesIn(value) : (placesIn(value)[0] ?? '');
  if (field.type === 'money') return value === undefined ? '' : plainYuan(String(value));
  if (field.type === 'declaration') return value === true ? 'yes' : '';
  return value === undefined ? '' : String(value);
}

function rawTableRow(field: FieldOf<'table'>, row: TableRow): Record<string, string> {
  const cells = field.columns.map(({ key, type }) => {
    const cell = row[key];
    if (cell === undefined) return [key, ''];
    return [key, type === 'money' ? plainYuan(String(cell)) : String(cell)];
  });
  return Object.fromEntries(cells) as Record<string, string>;
}

function rawBudgetRow(row: BudgetRow): Record<string, string> {
  const { code, activity, unit, note } = row;
  return {
    code,
    activity,
    unit,
    source: rawSource(row),
    note,
    unitYuan: plainYuan(row.unitFen),
    quantity: plainQuantity(row.quantityHundredths),
  };
}

function plainYuan(fen: string): string {
  return fen === '0' ? '' : formatYuan(BigInt(fen)).replace(/\.00$/, '');
}

/** 250 → '2.5', 0 → ''. */
export function plainQuantity(hundredths: number): string {
  if (hundredths === 0) return '';
  const fraction = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.floor(hundredths / 100)}${fraction && `.${fraction}`}`;
}
