import type { Words } from '@/lib/kernel/words';
import { csvOf } from '@/lib/lists/csv';
import type { ListFile } from '@/lib/lists/file-of';
import { type Table, workbookOf } from '@/lib/lists/workbook';

export const formats = ['xlsx', 'csv'] as const;
export type Format = (typeof formats)[number];

export const mimeOf: Record<Format, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** A list in the language of its reader. */
export const tableOf = (file: ListFile, words: Words): Table => ({
  name: nameOf(file, words),
  columns: file.columns(words),
  batches: file.batches(words),
});

/** What the file is called, without its ending: what it is of, and the list. */
export const nameOf = ({ of, title }: Pick<ListFile, 'of' | 'title'>, words: Words): string =>
  [of, words(title)].filter(Boolean).join(' ');

export const written = (table: Table, format: Format): ReadableStream<Uint8Array> =>
  format === 'csv' ? csvOf(table) : workbookOf(table);
