import 'server-only';
import { db } from '@/lib/db/client';
import type { Job } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import type { Problem } from '@/lib/kernel/refusal';
import type { JobKind } from './job-kind';
import { jobPolicy } from './policy';

export const JOBS_PER_PAGE = 50;

export type JobDetail = NonNullable<Awaited<ReturnType<typeof jobFor>>>;
export type OwnJob = Awaited<ReturnType<typeof ownJobs>>['rows'][number];

/** A job as its page shows it: for whoever started it and whoever may see what it is about; for others it does not exist. */
export async function jobFor(actor: Actor & { personId: string }, jobId: string, kinds: readonly JobKind<unknown>[]) {
  const job = await db.job.findUnique({
    where: { id: jobId },
    include: { startedBy: { select: { name: true } }, resultFile: true },
  });
  const kind = kinds.find(({ name }) => name === job?.kind);
  if (job === null || kind === undefined) return null;
  const payload = kind.payload.parse(job.payload);
  if (job.startedById !== actor.personId && !(await kind.maySee(actor, payload))) return null;
  return {
    ...job,
    title: kind.title,
    page: kind.page(payload),
    outcome: outcomeOf(job),
    mayRestart: jobPolicy.restart(actor, job),
  };
}

/** One's own jobs, newest first. */
export async function ownJobs(actor: Actor & { personId: string }, page: number, kinds: readonly JobKind<unknown>[]) {
  const where = { startedById: actor.personId, kind: { in: kinds.map(({ name }) => name) } };
  const [total, rows] = await Promise.all([
    db.job.count({ where }),
    db.job.findMany({
      where,
      orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * JOBS_PER_PAGE,
      take: JOBS_PER_PAGE,
    }),
  ]);
  const titles = new Map(kinds.map(({ name, title }) => [name, title]));
  return { total, rows: rows.map((row) => ({ ...row, title: titles.get(row.kind) ?? '' })) };
}

/** The newest job of a kind about something: what the page shows from which it is started. */
export async function latestJobAbout(kind: string, aboutId: string): Promise<Pick<Job, 'id' | 'status'> | null> {
  return db.job.findFirst({
    where: { kind, aboutId },
    orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, status: true },
  });
}

/** Written by runJob: a message key with its values. */
const outcomeOf = ({ outcome }: Pick<Job, 'outcome'>): Problem | null => outcome as Problem | null;
