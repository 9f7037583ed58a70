import { BYTE_ORDER_MARK, csvLine } from '@/lib/kernel/csv';
import { formatYuan } from '@/lib/kernel/money';
import { formatDateTime } from '@/lib/kernel/shanghai';
import type { FileCell, FileColumn } from './cells';
import type { Table } from './workbook';

/** As CSV (RFC 4180), for whoever has no spreadsheet. */
export function csvOf({ columns, batches }: Table): ReadableStream<Uint8Array> {
  const lines = linesOf(columns, batches);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}

async function* linesOf(columns: FileColumn[], batches: Table['batches']): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${csvLine(columns.map(({ title }) => title))}`;
  for await (const batch of batches) yield batch.map((row) => csvLine(row.map(asText))).join('');
}

function asText(cell: FileCell): string | number | null {
  if (cell instanceof Date) return formatDateTime(cell);
  return typeof cell === 'bigint' ? formatYuan(cell).replaceAll(',', '') : cell;
}
