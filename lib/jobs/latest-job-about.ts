import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Job } from '@/lib/db/generated/client';
import type { JobOutcome } from './job-kind';

/** A job as the page shows it from which it was started: how far it is, and what came of it. */
export type JobStand = Pick<Job, 'id' | 'status' | 'done' | 'total' | 'queuedAt'> & { outcome: JobOutcome | null };

export const jobStand = { id: true, status: true, done: true, total: true, queuedAt: true, outcome: true } as const;

/** Its outcome was written by runJob: a message key with its values. */
export const standOf = <Row extends Pick<Job, 'outcome'>>(row: Row): Row & { outcome: JobOutcome | null } => ({
  ...row,
  outcome: row.outcome as JobOutcome | null,
});

/** The newest job of a kind about something: what the page shows from which it is started. */
export async function latestJobAbout(
  db: Tx,
  { kind, aboutId }: Pick<Job, 'kind' | 'aboutId'>,
): Promise<JobStand | null> {
  const job = await db.job.findFirst({
    where: { kind, aboutId },
    orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
    select: jobStand,
  });
  return job && standOf(job);
}
