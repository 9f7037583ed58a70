import { csvOf } from '@/lib/kernel/csv';

/** A table as a file to keep; `name` is what it is called on the reader's side. Lists of people's needs stay out of caches. */
export function csvResponse(name: string, ...table: Parameters<typeof csvOf>): Response {
  return new Response(csvOf(...table), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="export.csv"; filename*=UTF-8''${encodeURIComponent(`${name}.csv`)}`,
      'Cache-Control': 'private, no-store',
    },
  });
}
