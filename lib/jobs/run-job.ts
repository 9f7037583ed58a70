import 'server-only';
import { db } from '@/lib/db/client';
import type { Job, Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { Refusal } from '@/lib/kernel/refusal';
import { logged } from '@/lib/log/entry';
import { errorFacts, writeLog } from '@/lib/log/write-log';
import type { JobDoor, JobKind, JobOutcome, JobResult } from './job-kind';
import { isOver, jobLifecycle } from './lifecycle';
import { keepResultFile } from './result-file';

/** What the floors above lend to jobs. */
export type Work = {
  /** Who stands behind a person's id now; null when nobody may act for them any more. */
  actorOf: (personId: string) => Promise<(Actor & { personId: string }) | null>;
} & Pick<JobDoor<unknown>, 'words'>;

type Try = { jobId: string; isLastTry: boolean; signal: AbortSignal } & Pick<Work, 'actorOf' | 'words'>;

const PROGRESS_EVERY_MS = 300;

/**
 * One try of a job, written down as it goes. A Refusal is an answer and ends it; any other error is thrown again for the
 * queue to try later, unless this was the last try.
 */
export async function runJob<Payload>(kind: JobKind<Payload>, attempt: Try): Promise<void> {
  const job = await db.job.findUnique({ where: { id: attempt.jobId } });
  if (job === null || isOver(job.status)) return;
  const [begun] = await db.job.updateManyAndReturn({
    where: { id: job.id, tries: job.tries },
    data: {
      status: jobLifecycle.move(job.status, 'begin'),
      tries: { increment: 1 },
      begunAt: new Date(),
      done: 0,
      total: 0,
    },
  });
  if (begun === undefined) return;
  await work(kind, begun, attempt).then(
    (result) => end(begun, 'finish', result),
    async (error: unknown) => {
      if (error instanceof Refusal) return end(begun, 'fail', { outcome: told(error) });
      writeLog({
        event: 'job',
        level: 'trouble',
        name: kind.name,
        request: requestOf(begun),
        try: begun.tries,
        ...errorFacts(error),
      });
      if (attempt.isLastTry) return end(begun, 'fail', { outcome: { code: 'jobs.problems.unexpected' } });
      await latest(begun, { status: jobLifecycle.move(begun.status, 'retry') });
      throw error;
    },
  );
}

async function work<Payload>(kind: JobKind<Payload>, job: Job, { actorOf, words, signal }: Try): Promise<JobResult> {
  const actor = await actorOf(job.startedById);
  if (actor === null) throw new Refusal('forbidden');
  const now = job.begunAt ?? new Date();
  const door = { payload: kind.payload.parse(job.payload), actor, now, progress: progressOf(job), signal, words };
  return logged({ event: 'job', name: kind.name, actor, requestId: requestOf(job) }, () => kind.run(door));
}

/** What its lines in the log have in common, those of the commands it calls included. */
const requestOf = ({ id }: Job): string => `job-${id}`;

/** The work does not end because nobody could be told how far it is. */
function progressOf(job: Job): JobDoor<unknown>['progress'] {
  let writtenAt = 0;
  return async (done, total) => {
    const at = performance.now();
    if (done < total && at - writtenAt < PROGRESS_EVERY_MS) return;
    writtenAt = at;
    await latest(job, { done, total }).then(undefined, (error: unknown) =>
      writeLog({ event: 'job', level: 'trouble', name: job.kind, request: requestOf(job), ...errorFacts(error) }),
    );
  };
}

async function end(job: Job, event: 'finish' | 'fail', { outcome, file }: JobResult): Promise<void> {
  const [endedAt, status] = [new Date(), jobLifecycle.move(job.status, event)];
  const resultFileId = file === undefined ? null : await keepResultFile(db, job, { ...file, uploadedAt: endedAt });
  await latest(job, { status, endedAt, outcome, resultFileId });
}

/** A try that was overtaken, because its server was taken for dead, writes nothing any more. */
async function latest({ id, tries }: Job, data: Prisma.JobUncheckedUpdateManyInput): Promise<void> {
  await db.job.updateMany({ where: { id, tries, status: 'RUNNING' }, data: { ...data, version: { increment: 1 } } });
}

const told = ({ kind, problems: [first] }: Refusal): JobOutcome =>
  first === undefined ? { code: `kernel.problems.${kind}` } : { code: first.code, values: first.values ?? {} };
