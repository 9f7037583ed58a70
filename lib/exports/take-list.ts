import 'server-only';
import { isPerson } from '@/lib/kernel/actor';
import type { Context } from '@/lib/kernel/command';
import type { ListFile } from '@/lib/lists/file-of';
import { recordExport } from './record-export';
import type { Format } from './table-of';

/** Beyond this many rows a file is written as a job, and fetched from the job's page. */
const MOST_AT_ONCE = 5_000;

type Taking = { query: Readonly<Record<string, string>>; format: Format; locale: string; name: string };

/**
 * Writes down that a list is taken, under every city or round it is of. What is long is written later for whoever signed
 * in: then the job is started with the first entry, and its id is the answer. Null where the file is sent at once.
 */
export async function takeList(file: ListFile, taking: Taking, context: Context): Promise<string | null> {
  const isLater = file.total > MOST_AT_ONCE && isPerson(context.actor);
  const taken = { list: file.list, rows: file.total, filter: narrowing(taking.query) };
  let jobId: string | null = null;
  for (const [place, about] of file.about.entries()) {
    const later = isLater && place === 0 ? { later: taking } : {};
    const recorded = await recordExport({ ...taken, ...about, ...later }, context);
    jobId ??= recorded.jobId;
  }
  return jobId;
}

const notNarrowing = ['sort', 'order', 'size', 'page', 'after', 'before', 'format', 'of'];

/** What narrowed the list; the order of its rows does not. */
function narrowing(query: Taking['query']): Record<string, string> {
  const said = Object.entries(query).filter(([key, value]) => value !== '' && !notNarrowing.includes(key));
  return Object.fromEntries(said.map(([key, value]) => [key.slice(0, 40), value.slice(0, 200)]));
}
