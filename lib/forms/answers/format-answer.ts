import { formatCount, formatYuan } from '@/lib/kernel/money';
import { formatDay } from '@/lib/kernel/shanghai';
import { type Reader, showTo } from '@/lib/kernel/showing';
import type { FormField, TableColumn } from '../definition/definition';
import { type AnswerValue, type BudgetRow, isText, placesIn, rowsOf, type TableRow } from './answer-value';
import { figureText } from './figure-text';

export type FileFacts = { id: string; name: string; size: number; mime: string; sha256: string };

/** An answer ready to be read: every word final, nothing left to look up but the layout. */
export type FormattedAnswer =
  | { kind: 'empty' }
  | { kind: 'text'; text: string }
  /** A word of the house's own, by its message key. */
  | { kind: 'word'; messageKey: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; columns: { label: string; figures: boolean }[]; rows: string[][] }
  | { kind: 'budget'; rows: BudgetRow[] }
  | { kind: 'files'; files: FileFacts[] }
  | { kind: 'declared'; statement: string };

/** Names of what answers refer to by code or id, as they were when the answers were frozen. */
export type AnswerNames = {
  categories: Record<string, string>;
  regions: Record<string, string>;
  budgetItems: Record<string, string>;
};

export type FormatContext = {
  names: AnswerNames;
  /** Facts of the organisation's profile by name. */
  profile: Readonly<Record<string, string>>;
  files: Readonly<Record<string, FileFacts[]>>;
  reader: Reader;
};

export function formatAnswer(
  field: FormField,
  value: AnswerValue | undefined,
  context: FormatContext,
): FormattedAnswer {
  if (field.type === 'attachment') return listOfFiles(context.files[field.key] ?? []);
  if (field.type === 'profile') return profileFact(field.fact, context);
  if (value === undefined) return { kind: 'empty' };
  switch (field.type) {
    case 'integer':
    case 'number':
      // What is counted in something has its separators; a bare number may be a year.
      return text(field.unit === '' ? String(value) : `${formatCount(Number(value))} ${field.unit}`);
    case 'money':
      return money(value);
    case 'calculated':
      return text(figureText(field, String(value)));
    case 'day':
      return text(isText(value) ? formatDay(value) : '');
    case 'phone':
      return text(showTo(context.reader, 'phone', String(value)));
    case 'email':
      return text(showTo(context.reader, 'email', String(value)));
    case 'category':
      return text(context.names.categories[String(value)] ?? '');
    case 'region':
      return text(placesText(placesIn(value).flatMap((id) => context.names.regions[id] ?? [])));
    case 'singleChoice':
      return text(optionLabel(field.options, String(value)));
    case 'multiChoice':
      return {
        kind: 'list',
        items: (Array.isArray(value) ? (value as string[]) : []).map((item) => optionLabel(field.options, item)),
      };
    case 'table':
      return formatTable(field.columns, rowsOf<TableRow>(value), context.reader);
    case 'budget':
      return { kind: 'budget', rows: rowsOf<BudgetRow>(value) };
    case 'declaration':
      return value === true ? { kind: 'declared', statement: field.statement } : { kind: 'empty' };
    case 'text':
    case 'longText':
      return text(String(value));
  }
}

function formatTable(columns: readonly TableColumn[], rows: readonly TableRow[], reader: Reader): FormattedAnswer {
  return {
    kind: 'table',
    columns: columns.map(({ label, type }) => ({ label, figures: type === 'integer' || type === 'money' })),
    rows: rows.map((row) => columns.map((column) => formatCell(column, row[column.key], reader))),
  };
}

function formatCell(column: TableColumn, cell: string | number | undefined, reader: Reader): string {
  if (cell === undefined) return '';
  if (column.type === 'money') return formatYuan(BigInt(cell));
  if (column.type === 'day') return formatDay(String(cell));
  if (column.type === 'month') return String(cell).replace(/^(\d{4})-0?(\d{1,2})$/, '$1年$2月');
  if (column.type === 'choice') return optionLabel(column.options, String(cell));
  if (column.type === 'phone') return showTo(reader, 'phone', String(cell));
  return String(cell);
}

function optionLabel(options: readonly { value: string; label: string }[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? '';
}

/** The main place says that it is where there are others. */
const placesText = ([main = '', ...others]: readonly string[]): string =>
  others.length === 0 ? main : [`${main}（主要）`, ...others].join('、');

function profileFact(fact: string, { profile, reader }: FormatContext): FormattedAnswer {
  const value = profile[fact] ?? '';
  if (value === '') return { kind: 'empty' };
  if (fact === 'type') return { kind: 'word', messageKey: `organisations.types.${value}` };
  if (fact === 'inspection' || fact === 'rating')
    return { kind: 'word', messageKey: `organisations.conclusions.${value}` };
  if (fact === 'establishedOn') return text(formatDay(value));
  return text(fact === 'bankAccountNumber' ? showTo(reader, 'bankAccount', value) : value);
}

function listOfFiles(files: FileFacts[]): FormattedAnswer {
  return { kind: 'files', files };
}

function money(value: AnswerValue): FormattedAnswer {
  return text(`${formatYuan(BigInt(String(value)))} 元`);
}

function text(value: string): FormattedAnswer {
  return value === '' ? { kind: 'empty' } : { kind: 'text', text: value };
}
