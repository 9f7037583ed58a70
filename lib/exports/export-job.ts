import 'server-only';
import { z } from 'zod';
import { keepMadeFile } from '@/lib/files/keep-made-file';
import { jobKind } from '@/lib/jobs/job-kind';
import { Refusal } from '@/lib/kernel/refusal';
import { addDays, endOfShanghaiDay, shanghaiDay } from '@/lib/kernel/shanghai';
import { withQuery } from '@/lib/kernel/with-query';
import { listNames } from '@/lib/lists/list-names';
import type { Table } from '@/lib/lists/workbook';
import { actingWith } from './held';
import { listFiles } from './list-files';
import { readListFile } from './read-list-file';
import { formats, mimeOf, tableOf, written } from './table-of';

/** How long the file of a list is kept. */
export const KEPT_DAYS = 7;

/**
 * Writes a long list into a file. Only whoever asked ever gets it, and only while they hold every right that they held when
 * they asked: it is written with exactly those, and they are asked for again when it is fetched.
 */
export const exportJob = jobKind({
  name: 'list.export',
  title: 'jobs.export.title',
  payload: z.object({
    list: z.enum(listNames),
    query: z.record(z.string(), z.string()),
    format: z.enum(formats),
    locale: z.string(),
    held: z.array(z.string()),
  }),
  page: ({ list, query: { of = '', format: _, ...filters } }) => withQuery(listFiles[list].page(of), filters),
  maySee: async () => false,
  async mayFetch(actor, { list, query, held }, now) {
    const asker = actingWith(actor, held);
    if (asker === null) return false;
    return readListFile(list, { actor: asker, query, now }).then(() => true, refused);
  },
  async run({ payload: { list, query, format, locale, held }, actor, now, progress, signal, words }) {
    const asker = actingWith(actor, held);
    if (asker === null) throw new Refusal('forbidden');
    const file = await readListFile(list, { actor: asker, query, now });
    const table = tableOf(file, words(locale));
    const count = (done: number): Promise<void> => {
      signal.throwIfAborted();
      return progress(done, file.total);
    };
    const made = await keepMadeFile(written(counted(table, count), format), {
      name: `${table.name}.${format}`,
      mime: mimeOf[format],
      keptUntil: endOfShanghaiDay(addDays(shanghaiDay(now), KEPT_DAYS)),
    });
    await progress(file.total, file.total);
    return { file: made, outcome: { code: 'jobs.export.done', values: { rows: file.total, days: KEPT_DAYS } } };
  },
});

/** The same table, telling how many rows have been read. */
function counted(table: Table, tell: (done: number) => Promise<void>): Table {
  async function* batches(): Table['batches'] {
    let done = 0;
    for await (const batch of table.batches) {
      yield batch;
      done += batch.length;
      await tell(done);
    }
  }
  return { ...table, batches: batches() };
}

/** What may not be read any more may not be fetched; anything else that goes wrong is no answer. */
function refused(error: unknown): false {
  if (error instanceof Refusal) return false;
  throw error;
}
