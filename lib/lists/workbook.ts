import { type CellValue, type ColumnDef, writeXlsxStream } from 'hucre/xlsx';
import type { Fen } from '@/lib/kernel/money';
import type { FileCell, FileColumn } from './cells';

/** A table that leaves the house: rows come some at a time, so that its length costs no memory. */
export type Table = {
  /** What the file is called, without its ending. */
  name: string;
  columns: FileColumn[];
  batches: AsyncIterable<FileCell[][]>;
};

/** As .xlsx: amounts, numbers and dates as such, the head frozen. */
export function workbookOf({ name, columns, batches }: Table): ReadableStream<Uint8Array> {
  return writeXlsxStream(rowsOf(columns, batches), {
    name: tabName(name),
    columns: columns.map(columnOf),
    freezePane: { rows: 1 },
  });
}

async function* rowsOf(columns: FileColumn[], batches: Table['batches']): AsyncGenerator<CellValue[]> {
  for await (const batch of batches) {
    for (const row of batch) yield row.map((cell, index) => asCell(cell, columns[index]?.kind ?? 'text'));
  }
}

const SHANGHAI_MS = 8 * 60 * 60 * 1000;

/** A spreadsheet knows no time zone: what it shows is the Shanghai clock. */
function asCell(cell: FileCell, kind: FileColumn['kind']): CellValue {
  if (cell === null) return null;
  if (cell instanceof Date) return new Date(cell.getTime() + SHANGHAI_MS);
  if (typeof cell === 'bigint') return yuan(cell);
  if (kind === 'decimal') return Number(cell);
  return kind === 'day' ? new Date(`${String(cell)}T00:00:00Z`) : cell;
}

/** The number whose shortest decimal writing is the amount: exact for every amount that a budget can hold. */
function yuan(fen: Fen): number {
  const size = fen < 0n ? -fen : fen;
  return Number(`${fen < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`);
}

const formats: Record<FileColumn['kind'], string> = {
  text: '@',
  fen: '#,##0.00',
  number: '0',
  decimal: '0.00',
  day: 'yyyy-mm-dd',
  time: 'yyyy-mm-dd hh:mm',
};

const columnOf = ({ title, kind }: FileColumn): ColumnDef => ({
  header: title,
  width: kind === 'text' ? 24 : 18,
  numFmt: formats[kind],
});

/** What the tab of a workbook may be called: at most 31 characters, none of them a sign of its formulas. */
const tabName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31);
