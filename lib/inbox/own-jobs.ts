import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { pageNumber, windowOf } from '@/lib/lists/ranked';
import type { TextKey } from '@/messages/typed';
import { jobKinds } from './job-kinds';

export type OwnJob = Awaited<ReturnType<typeof ownJobs>>['rows'][number];

/** One's own jobs, newest first. */
export const ownJobs = query({
  name: 'job.own',
  input: z.object({ page: pageNumber }),
  subject: oneself,
  async run({ input: { page }, actor, db }) {
    const where = { startedById: actor.personId ?? '', kind: { in: jobKinds.map(({ name }) => name) } };
    const [total, rows] = await Promise.all([
      db.job.count({ where }),
      db.job.findMany({
        where,
        orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
        ...windowOf(page),
      }),
    ]);
    const titleOf = (kind: string): TextKey => jobKinds.find(({ name }) => name === kind)?.title ?? 'jobs.title';
    return { page, total, rows: rows.map((row) => ({ ...row, title: titleOf(row.kind) })) };
  },
});
