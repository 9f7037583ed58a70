// The extensions are written out because Node itself loads this file where nothing has bundled it.
import { parentPort, workerData } from 'node:worker_threads';
import { parseCsv } from 'hucre/csv';
import { streamXlsxRows } from 'hucre/xlsx';
import { decodeText } from '../decode-text.ts';
import { checkUnpacked } from '../word/check-unpacked.ts';
import { type TableAnswer, type TableCell, type TableRow, type TableTask, tableLimits } from './table.ts';

const { bytes, kind } = workerData as TableTask;
parentPort?.postMessage(await answer());

async function answer(): Promise<TableAnswer> {
  const rows: TableRow[] = [];
  for await (const { index, values } of kind === 'xlsx' ? workbookRows() : textRows()) {
    if (index >= tableLimits.seenRows) break;
    const cells = values.slice(0, tableLimits.columns).map(asKept);
    if (cells.every((cell) => cell === null)) continue;
    rows.push({ number: index + 1, cells });
    if (rows.length > tableLimits.rows) return { problem: 'tableTooLong' };
  }
  return { rows };
}

type Row = { index: number; values: TableCell[] };

/** Of the first sheet; of a formula what it last came to. */
function workbookRows(): AsyncIterable<Row> {
  checkUnpacked(bytes, tableLimits.unpacked);
  return streamXlsxRows(bytes, { sheet: 0 });
}

async function* textRows(): AsyncGenerator<Row> {
  yield* parseCsv(decodeText(bytes) ?? '', { maxRows: tableLimits.seenRows }).map((values, index) => ({
    index,
    values,
  }));
}

function asKept(cell: TableCell): TableCell {
  if (typeof cell !== 'string') return cell;
  const text = cell.trim().slice(0, tableLimits.cell);
  return text === '' ? null : text;
}
