import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { StoredFile } from '@/lib/db/generated/client';
import type { JobOutcome } from '@/lib/jobs/job-kind';
import { jobPolicy } from '@/lib/jobs/policy';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { asSeen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import type { TextKey } from '@/messages/typed';
import { jobKinds } from './job-kinds';

export type JobDetail = Awaited<ReturnType<typeof jobDetail>>;

/** Whoever started a job sees it, and whoever its kind says may see what it is about. */
async function seenJob(db: Tx, { jobId }: { jobId: string }, actor: Actor) {
  const job = await db.job.findUnique({
    where: { id: jobId },
    include: { startedBy: { select: { name: true } }, resultFile: true },
  });
  const kind = jobKinds.find(({ name }) => name === job?.kind);
  if (job === null || kind === undefined) return null;
  const payload = kind.payload.parse(job.payload);
  const mayRestart = jobPolicy.restart(actor, job);
  if (!mayRestart && !(await kind.maySee(db, actor, payload))) return null;
  // Written by runJob: a message key with its values.
  const outcome = job.outcome as JobOutcome | null;
  return asSeen<'job', typeof job & Shown>({
    ...job,
    title: kind.title,
    page: kind.page(payload),
    outcome,
    mayRestart,
    mayFetch: (now: Date) => kind.mayFetch?.(actor, payload, now) ?? Promise.resolve(true),
  });
}

type Shown = {
  title: TextKey;
  page: string;
  outcome: JobOutcome | null;
  mayRestart: boolean;
  mayFetch: (now: Date) => Promise<boolean>;
};

/** A job as its page shows it. */
export const jobDetail = query({
  name: 'job.detail',
  input: z.object({ jobId: id() }),
  subject: seenJob,
  run: async ({ subject: { mayFetch, resultFile, ...job }, now }) => ({
    ...job,
    file: resultFile && { ...resultFile, stands: await standingOf(resultFile, mayFetch, now) },
  }),
});

/** Whether what a job wrote can be fetched, and if not, why: its time is over, or the right to it. */
async function standingOf(
  { keptUntil }: Pick<StoredFile, 'keptUntil'>,
  mayFetch: Shown['mayFetch'],
  now: Date,
): Promise<'ready' | 'dropped' | 'closed'> {
  if (keptUntil !== null && keptUntil <= now) return 'dropped';
  return (await mayFetch(now)) ? 'ready' : 'closed';
}
