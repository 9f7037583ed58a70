import type { Json } from '@/lib/kernel/canonical-json';

/** A table row by column key. Money is fen in digits, because JSON numbers lose exactness; a month is 'YYYY-MM'. */
export type TableRow = Record<string, string | number>;

/** A budget row as stored; blank prices and quantities are zero until somebody fills them. */
export type BudgetRow = {
  code: string;
  activity: string;
  /** Fen in digits. */
  unitFen: string;
  unit: string;
  quantityHundredths: number;
  source: 'GRANT' | 'OWN';
  /** Who of the named funders pays; own money of which nobody is named has none. */
  funder?: string;
  note: string;
};

export type AnswerValue = string | number | boolean | string[] | TableRow[] | BudgetRow[];
export type Answers = Readonly<Record<string, AnswerValue>>;

/** Answers as the database returns them: written by `parseAnswer` alone, which is what the shape rests on; null was emptied again. */
export const toAnswers = (rows: readonly { key: string; value: unknown }[]): Answers =>
  Object.fromEntries(rows.filter(({ value }) => value !== null).map(({ key, value }) => [key, value as AnswerValue]));

export const isText = (value: AnswerValue | undefined): value is string => typeof value === 'string';

/** The regions named in answer to a question for places, the main one first. */
export const placesIn = (value: AnswerValue | undefined): string[] =>
  [value ?? []].flat().filter((part): part is string => typeof part === 'string');

export const rowsOf = <Row extends TableRow | BudgetRow>(value: AnswerValue | undefined): Row[] =>
  Array.isArray(value) ? (value as Row[]) : [];

export const asJson = (value: AnswerValue | null): Json => value as Json;
