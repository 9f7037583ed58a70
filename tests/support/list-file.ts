import { readXlsx } from 'hucre/xlsx';
import type { FileCell } from '@/lib/lists/cells';
import { csvOf } from '@/lib/lists/csv';
import type { ListFile } from '@/lib/lists/file-of';
import { sheetOf, type Table } from '@/lib/lists/sheet';
import { translatorFor } from '@/lib/web/messages';
import { textFor } from '@/lib/web/text-for';

const t = translatorFor('zh-CN');
const word = (key: string, values?: Record<string, string>) => textFor(t, key, values) ?? key;

/** The file a reader gave, in Chinese; fails where there is none. */
export function tableOf(file: ListFile | null): Table {
  if (file === null) throw new Error('there is no file');
  return { name: t(file.title), columns: file.columns(word), batches: file.batches(word) };
}

/** Its rows as objects by column title. */
export async function rowsOf(file: ListFile | null): Promise<Record<string, FileCell>[]> {
  const { columns, batches } = tableOf(file);
  const rows: Record<string, FileCell>[] = [];
  for await (const batch of batches) {
    rows.push(
      ...batch.map((row) => Object.fromEntries(columns.map(({ title }, index) => [title, row[index] ?? null]))),
    );
  }
  return rows;
}

/** The .xlsx file, written and read back: every cell of its sheet, the head first. */
export async function sheetRows(file: ListFile | null): Promise<unknown[][]> {
  const bytes = await new Response(sheetOf(tableOf(file))).arrayBuffer();
  const { sheets } = await readXlsx(new Uint8Array(bytes));
  return sheets[0]?.rows ?? [];
}

/** The lines of the CSV file, the head first. */
export async function csvLines(file: ListFile | null): Promise<string[]> {
  const text = await new Response(csvOf(tableOf(file))).text();
  return text.split('\r\n').slice(0, -1);
}
