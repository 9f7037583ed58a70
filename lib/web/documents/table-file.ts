import 'server-only';
import { recordExport } from '@/lib/exports/record-export';
import { type Format, formats, mimeOf, written } from '@/lib/exports/table-of';
import type { Context } from '@/lib/kernel/command';
import { contentDisposition } from '@/lib/kernel/content-disposition';
import { citiesOf } from '@/lib/lists/file-of';
import { CONTENT_POLICY_HEADER } from '../headers/content-policy';
import { type ReadTable, tableIn, textIn } from './table-in';

/** A table of a page, asked for as a file: the page's own address says which, and as what. */
export type AskedTable = { id: string; format: Format };

/** What a page's address says of a table of its own; null for the page itself. */
export function askedTable(parameters: URLSearchParams): AskedTable | null {
  const [id, format] = [parameters.get('table'), formats.find((one) => one === parameters.get('format'))];
  return id === null || format === undefined || !/^[\w-]{1,60}$/.test(id) ? null : { id, format };
}

/**
 * What somebody reads in a table of a page, as a file to keep: the very page that they see, so with its rights, its masks and
 * its words. `context` is whose taking is written down, null where the page is everybody's.
 * @returns null where the page has no such table
 */
export async function tableFile(
  { html, path }: { html: string; path: string },
  { id, format }: AskedTable,
  context: Context | null,
): Promise<Response | null> {
  const table = tableIn(html, id);
  if (table === null) return null;
  if (context !== null) await record(table, path, context);
  const name = [...new Set([textIn(html, 'h1'), table.title])].filter(Boolean).join(' ');
  const batches = (async function* all() {
    yield table.rows;
  })();
  return new Response(written({ name, columns: table.columns, batches }, format), {
    headers: {
      'Content-Type': mimeOf[format],
      'Content-Disposition': contentDisposition('attachment', `${name}.${format}`),
      'Cache-Control': 'private, no-store',
      [CONTENT_POLICY_HEADER]: "default-src 'none'",
    },
  });
}

/** Under every city in whose office they work, as of any list; under none for whoever works in none. */
async function record({ title, rows }: ReadTable, path: string, context: Context): Promise<void> {
  const cities = citiesOf(context.actor, ...context.actor.grants.map(({ role }) => role));
  const about = cities.length > 0 ? cities : [{ aboutId: 'everywhere', cityId: null }];
  for (const one of about)
    await recordExport({ list: 'pageTable', ...one, rows: rows.length, filter: { page: path, table: title } }, context);
}
