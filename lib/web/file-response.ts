import 'server-only';
import { type Format, mimeOf, nameOf, tableOf, written } from '@/lib/exports/table-of';
import { takeList } from '@/lib/exports/take-list';
import type { Context } from '@/lib/kernel/command';
import { contentDisposition } from '@/lib/kernel/content-disposition';
import type { ListFile } from '@/lib/lists/file-of';
import { paths } from '@/lib/paths/paths';
import { getLocale } from './messages';
import { seeOther } from './see-other';
import { wordsIn } from './wording/words-in';

/**
 * A list as a file to keep: its rows are read while they are sent, or the way leads to the job that writes it. Lists of
 * people's needs stay out of caches.
 */
export async function fileResponse(file: ListFile, asked: URLSearchParams, context: Context): Promise<Response> {
  const locale = await getLocale();
  const words = wordsIn(locale);
  const [name, format]: [string, Format] = [nameOf(file, words), asked.get('format') === 'csv' ? 'csv' : 'xlsx'];
  const jobId = await takeList(file, { query: Object.fromEntries(asked), format, locale, name }, context);
  if (jobId !== null) return seeOther(paths.job(jobId));
  return new Response(written(tableOf(file, words), format), {
    headers: {
      'Content-Type': mimeOf[format],
      'Content-Disposition': contentDisposition('attachment', `${name}.${format}`),
      'Cache-Control': 'private, no-store',
    },
  });
}
