import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import type { TextKey } from '@/messages/typed';
import { jobKinds } from './job-kinds';

export const JOBS_PER_PAGE = 50;
const LAST_PAGE = 100_000;

export type OwnJob = Awaited<ReturnType<typeof ownJobs>>['rows'][number];

/** One's own jobs, newest first. */
export const ownJobs = query({
  name: 'job.own',
  input: z.object({ page: z.coerce.number().int().min(1).max(LAST_PAGE).catch(1).default(1) }),
  subject: oneself,
  async run({ input: { page }, actor, db }) {
    const where = { startedById: actor.personId ?? '', kind: { in: jobKinds.map(({ name }) => name) } };
    const [total, rows] = await Promise.all([
      db.job.count({ where }),
      db.job.findMany({
        where,
        orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
        skip: (page - 1) * JOBS_PER_PAGE,
        take: JOBS_PER_PAGE,
      }),
    ]);
    const titleOf = (kind: string): TextKey => jobKinds.find(({ name }) => name === kind)?.title ?? 'jobs.title';
    return { page, total, rows: rows.map((row) => ({ ...row, title: titleOf(row.kind) })) };
  },
});
