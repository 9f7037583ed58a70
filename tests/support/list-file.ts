import { readXlsx } from 'hucre/xlsx';
import { tableOf as inWords } from '@/lib/exports/table-of';
import type { FileCell } from '@/lib/lists/cells';
import { csvOf } from '@/lib/lists/csv';
import type { ListFile } from '@/lib/lists/file-of';
import { type Table, workbookOf } from '@/lib/lists/workbook';
import { wordsIn } from '@/lib/web/wording/words-in';

const words = wordsIn('zh-CN');

/** The file a reader gave, in Chinese. */
export function tableOf(file: ListFile): Table {
  return inWords(file, words);
}

/** Its rows as objects by column title. */
export async function rowsOf(file: ListFile): Promise<Record<string, FileCell>[]> {
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
export async function sheetRows(file: ListFile): Promise<unknown[][]> {
  const bytes = await new Response(workbookOf(tableOf(file))).arrayBuffer();
  const { sheets } = await readXlsx(new Uint8Array(bytes));
  return sheets[0]?.rows ?? [];
}

/** The lines of the CSV file, the head first. */
export async function csvLines(file: ListFile): Promise<string[]> {
  const text = await new Response(csvOf(tableOf(file))).text();
  return text.split('\r\n').slice(0, -1);
}
