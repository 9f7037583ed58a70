import 'server-only';
import { recordExport } from '@/lib/exports/record-export';
import type { Context } from '@/lib/kernel/command';
import { csvOf } from '@/lib/lists/csv';
import type { ListFile } from '@/lib/lists/file-of';
import { sheetOf } from '@/lib/lists/sheet';
import { getTranslator } from './messages';
import { textFor } from './text-for';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/**
 * A list as a file to keep, and an entry in the trail of who took it. Rows are read while they are sent. Lists of
 * people's needs stay out of caches.
 */
export async function fileResponse(file: ListFile, asked: URLSearchParams, context: Context): Promise<Response> {
  const t = await getTranslator();
  const format = asked.get('format') === 'csv' ? 'csv' : 'xlsx';
  for (const about of file.about) {
    await recordExport({ list: file.list, ...about, rows: file.total, filter: narrowing(asked) }, context);
  }
  const name = [file.of, t(file.title)].filter(Boolean).join(' ');
  const word = (key: string, values?: Record<string, string>) => textFor(t, key, values) ?? key;
  const table = { name, columns: file.columns(word), batches: file.batches(word) };
  return new Response(format === 'csv' ? csvOf(table) : sheetOf(table), {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="export.${format}"; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`,
      'Cache-Control': 'private, no-store',
    },
  });
}

const notNarrowing = ['sort', 'order', 'size', 'page', 'after', 'before', 'format', 'of'];

/** What narrowed the list; the order of its rows does not. */
function narrowing(asked: URLSearchParams): Record<string, string> {
  const said = [...asked].filter(([key, value]) => value !== '' && !notNarrowing.includes(key));
  return Object.fromEntries(said.map(([key, value]) => [key.slice(0, 40), value.slice(0, 200)]));
}
