/** What stands in a cell: text as typed, a number or a day as the spreadsheet keeps it; nothing is null. */
export type TableCell = string | number | boolean | Date | null;

/** A row that says something, with its number as the spreadsheet shows it. */
export type TableRow = { number: number; cells: TableCell[] };

export type TableAnswer = { rows: TableRow[] } | { problem: TableProblem };

/** Why a table cannot be read, by the last part of its sentence's name ('files.problems.…'). */
export type TableProblem = 'tableUnreadable' | 'tableTooLong';

/** What a thread is asked to read. */
export type TableTask = { bytes: Uint8Array; kind: 'xlsx' | 'csv' };

export const tableLimits = {
  /** Rows that say something, the head among them. */
  rows: 2_010,
  /** Rows looked at: a sheet that was formatted to its end has a million empty ones. */
  seenRows: 20_000,
  columns: 40,
  /** Characters of a cell that are kept: more than any column here may have. */
  cell: 2_100,
  /** What a workbook may take up unpacked (check-unpacked.ts). */
  unpacked: { unpackedBytes: 64 * 1024 * 1024, entries: 2_000, marks: 3_000_000 },
} as const;
