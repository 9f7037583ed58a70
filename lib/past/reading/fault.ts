import type { Problem } from '@/lib/kernel/refusal';

/** What is wrong with a table, in the order in which one reads it: the row as the spreadsheet numbers it, and the column by its heading. */
export type TableFault = {
  row: number;
  column: string;
  /** What the row's project is called, where it could be read. */
  title?: string;
} & Pick<Problem, 'code' | 'values'>;

type Word = Pick<Problem, 'code' | 'values'>;

/** A reading of one cell: what it says, or what is wrong with it. */
export type Reading<Value> = { value: Value } | { wrong: Word };

export const wrong = (code: Word['code'], values?: Word['values']): { wrong: Word } => ({
  wrong: { code, ...(values === undefined ? {} : { values }) },
});
