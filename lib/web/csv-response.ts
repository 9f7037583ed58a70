import type { Context } from '@/lib/kernel/command';
import { csvOf } from '@/lib/kernel/csv';
import { recordExport, type Taken } from '@/lib/trail/record-export';

type Leaving = Omit<Taken, 'filter' | 'rows'> & {
  /** The address that asked for it: its search says what the list was narrowed by. */
  asked: URLSearchParams;
};
type Table = {
  name: string;
  head: readonly string[];
  rows: Parameters<typeof csvOf>[1];
  sum?: Parameters<typeof csvOf>[1][number];
};

/**
 * A list as a file to keep, and an entry in the trail of who took it; `name` is what the file is called on the reader's
 * side. Lists of people's needs stay out of caches.
 */
export async function csvResponse(
  { name, head, rows, sum }: Table,
  leaving: Leaving[],
  context: Context,
): Promise<Response> {
  for (const { asked, ...taken } of leaving) {
    await recordExport({ ...taken, rows: rows.length, filter: narrowing(asked) }, context);
  }
  return new Response(csvOf(head, sum === undefined ? rows : [...rows, sum]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="export.csv"; filename*=UTF-8''${encodeURIComponent(`${name}.csv`)}`,
      'Cache-Control': 'private, no-store',
    },
  });
}

/** The order of the rows narrows nothing. */
function narrowing(asked: URLSearchParams): Record<string, string> {
  const said = [...asked].filter(([key, value]) => value !== '' && !['sort', 'order', 'page', 'size'].includes(key));
  return Object.fromEntries(said.map(([key, value]) => [key.slice(0, 40), value.slice(0, 200)]));
}
