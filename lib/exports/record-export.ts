import 'server-only';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { enqueueJob } from '@/lib/jobs/enqueue';
import { latestJobAbout } from '@/lib/jobs/latest-job-about';
import { isOver } from '@/lib/jobs/lifecycle';
import { on } from '@/lib/kernel/about';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { oneInProcess } from '@/lib/kernel/one-in-process';
import { id, requiredText, text } from '@/lib/kernel/text';
import { isListName, type ListName, takenNames } from '@/lib/lists/list-names';
import { exportJob } from './export-job';
import { heldBy } from './held';
import { formats } from './table-of';

const recordExportInput = z.object({
  list: z.enum(takenNames),
  /** The city or the round whose list it is. */
  aboutId: id(),
  /** Nothing for a list of no single city. */
  cityId: id().nullable(),
  rows: z.number().int().min(0),
  /** What the list was narrowed by, as its address said it. */
  filter: z.record(text(100), text(1_000)),
  /** Where it is too long to be sent at once: how to write it later, and what it is called. */
  later: z
    .object({
      name: requiredText(500),
      query: z.record(text(100), text(2_000)),
      format: z.enum(formats),
      locale: requiredText(20),
    })
    .optional(),
});
type Taken = z.output<typeof recordExportInput>;

const named = (_tx: Tx, taken: Taken) => Promise.resolve(taken);

/**
 * A list leaves the house as a file, at once or as a job. Whether somebody may read it was decided where it was read; here
 * it is written down. A visitor only ever takes what everybody may read: that is not written down, nor from where.
 * @returns the job that writes it, where it is written later
 */
export const recordExport = command({
  name: 'export.record',
  input: recordExportInput,
  subject: named,
  allow: () => true,
  async run({ input, tx, actor, now }) {
    const { list, aboutId, cityId, later } = input;
    const isLater = later !== undefined && isListName(list);
    const jobId = isLater ? await jobFor(tx, { list, cityId, ...later }, { actor, now }) : null;
    return { id: aboutId, cityId, jobId };
  },
  about: ({ input: { list }, result }) => ({ ...on(result), entity: list }),
  trail: ({ actor, input: { list, aboutId, rows, filter } }) =>
    actor.kind === 'visitor'
      ? null
      : {
          ...(isFiltered(filter) ? { detail: { rows, isFiltered: true }, said: { filter } } : { detail: { rows } }),
          coalesce: own.told([list, aboutId, rows, filter]),
        },
});

const isFiltered = (filter: Taken['filter']): boolean => Object.keys(filter).length > 0;

/** Tells the same list from another, and nobody what was looked for: with a key that is gone when the process ends. */
const own = oneInProcess('export-told', () => {
  const key = randomBytes(32);
  return { told: (taken: unknown) => createHmac('sha256', key).update(JSON.stringify(taken)).digest('base64url') };
});

type Later = { list: ListName; cityId: string | null } & NonNullable<Taken['later']>;

/** Whoever asks again while the same list is being written is led to the job that writes it. */
async function jobFor(
  tx: Tx,
  { list, cityId, name, ...written }: Later,
  { actor, now }: { actor: Actor; now: Date },
): Promise<string> {
  const payload = { list, query: written.query, format: written.format, locale: written.locale, held: heldBy(actor) };
  const aboutId = createHash('sha256')
    .update(JSON.stringify([actor.personId, payload]))
    .digest('hex')
    .slice(0, 32);
  const running = await latestJobAbout(tx, { kind: exportJob.name, aboutId });
  if (running !== null && !isOver(running.status)) return running.id;
  const job = await enqueueJob(tx, exportJob, { payload, about: { id: aboutId, name, cityId }, actor, now });
  return job.id;
}
