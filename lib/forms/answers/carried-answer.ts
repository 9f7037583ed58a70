import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import type { FieldOf, FormField, TableColumn } from '../definition/definition';
import { type AnswerValue, placesIn, type TableRow } from './answer-value';

/** What of an answer still answers the field as it is now; `lost` when that is not all of it. */
export type Carried = { value: AnswerValue | null; lost: boolean };

const writings: readonly FormField['type'][] = ['text', 'longText', 'phone', 'email'];
const nothing: Carried = { value: null, lost: true };

/** Takes an answer along when its field changes. Amounts never become plain numbers: fen would be read as yuan. */
export function carriedAnswer(
  before: FormField | undefined,
  after: FormField | undefined,
  value: AnswerValue,
): Carried {
  if (before === undefined || after === undefined) return nothing;
  if (after.type === 'singleChoice' || after.type === 'multiChoice') return carriedChoice(before, after, value);
  if (before.type === 'table' && after.type === 'table') return carriedRows(before, after, value as TableRow[]);
  if (before.type === 'region' && after.type === 'region') return carriedPlaces(after, value);
  if (before.type === after.type) return { value, lost: false };
  return carriedText(before, after, value);
}

/** Whether answers need looking at: false only when every answer to the field before answers the field after. */
export function mayLoseAnswers(before: FormField | undefined, after: FormField | undefined): boolean {
  return canonicalJson(shapeOf(before)) !== canonicalJson(shapeOf(after));
}

function carriedText(before: FormField, after: FormField, value: AnswerValue): Carried {
  const isWritten = writings.includes(before.type) || before.type === 'integer' || before.type === 'number';
  if (isWritten && writings.includes(after.type)) return { value: String(value), lost: false };
  if (before.type === 'integer' && after.type === 'number') return { value: String(value), lost: false };
  if (before.type === 'number' && after.type === 'integer' && /^\d{1,12}$/.test(String(value)))
    return { value: Number(value), lost: false };
  return nothing;
}

function carriedChoice(before: FormField, after: FieldOf<'singleChoice' | 'multiChoice'>, value: AnswerValue): Carried {
  if (before.type !== 'singleChoice' && before.type !== 'multiChoice') return nothing;
  const chosen = [value].flat() as string[];
  const left = chosen.filter((each) => after.options.some((option) => option.value === each));
  const lost = left.length < chosen.length;
  if (after.type === 'multiChoice') return { value: left.length === 0 ? null : left, lost };
  const [only] = left;
  return only === undefined || left.length > 1 ? nothing : { value: only, lost };
}

/** The main place is what is left where only one may be named; which of several go is for whoever named them. */
function carriedPlaces({ maxPlaces }: FieldOf<'region'>, value: AnswerValue): Carried {
  const named = placesIn(value);
  return maxPlaces > 1 ? { value: named, lost: false } : { value: named[0] ?? null, lost: named.length > 1 };
}

function carriedRows(before: FieldOf<'table'>, after: FieldOf<'table'>, rows: TableRow[]): Carried {
  const left = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(([key, cell]) => mayKeepCell(columnOf(before, key), columnOf(after, key), cell)),
    ),
  );
  const lost = left.some((row, index) => Object.keys(row).length < Object.keys(rows[index] ?? {}).length);
  return { value: left.every((row) => Object.keys(row).length === 0) ? null : left, lost };
}

function mayKeepCell(before: TableColumn | undefined, after: TableColumn | undefined, cell: string | number): boolean {
  if (before?.type !== after?.type || after === undefined) return false;
  return after.type !== 'choice' || after.options.some(({ value }) => value === cell);
}

const columnOf = ({ columns }: FieldOf<'table'>, key: string): TableColumn | undefined =>
  columns.find((column) => column.key === key);

/** What the fit of an answer depends on; labels and limits are not part of it. */
function shapeOf(field: FormField | undefined): Json {
  if (field === undefined) return null;
  const valuesOf = (options: readonly { value: string }[]): string[] => options.map(({ value }) => value).sort();
  if (field.type === 'singleChoice' || field.type === 'multiChoice') return [field.type, valuesOf(field.options)];
  if (field.type === 'table')
    return [field.type, field.columns.map(({ key, type, options }) => [key, type, valuesOf(options)])];
  if (field.type === 'region') return [field.type, field.maxPlaces > 1];
  return [field.type];
}
