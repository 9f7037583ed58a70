import pg from 'pg';
import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { JobResult } from '@/lib/jobs/job-kind';
import { recoverJobs } from '@/lib/jobs/recover-jobs';
import { startWorker } from '@/lib/jobs/start-worker';
import { plainActor } from '@/tests/factories/people';
import { countingKind, doJobsNow, queueLength, startJob, workOf } from '@/tests/support/job-work';

const done: JobResult = { outcome: { code: 'jobs.state.DONE' } };
const statusOf = async (id: string) => (await db.job.findUniqueOrThrow({ where: { id } })).status;

test('two workers beside one another do each job once, as soon as it is committed', async () => {
  const actor = await plainActor();
  const runs: string[] = [];
  const all = Promise.withResolvers<null>();
  const kind = countingKind(async ({ now }) => {
    runs.push(now.toISOString());
    if (runs.length === 12) all.resolve(null);
    return done;
  });
  const workers = [await startWorker(workOf(kind)), await startWorker(workOf(kind))];
  for (let index = 0; index < 12; index += 1) await startJob(kind, actor);
  await all.promise;
  await Promise.all(workers.map((worker) => worker.stop()));
  expect(runs).toHaveLength(12);
  expect(await db.job.count({ where: { startedById: actor.personId, status: 'DONE', tries: 1 } })).toBe(12);
  expect(await queueLength()).toBe(0);
});

test('a job that takes its time is left to its worker; told to stop, the worker ends what it has begun', async () => {
  const [begun, mayGoOn] = [Promise.withResolvers<null>(), Promise.withResolvers<null>()];
  const kind = countingKind(async () => {
    begun.resolve(null);
    await mayGoOn.promise;
    return done;
  });
  const worker = await startWorker(workOf(kind));
  const { id } = await startJob(kind, await plainActor());
  await begun.promise;
  await db.$executeRaw`UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '1 hour'`;
  await recoverJobs();
  expect(await db.$queryRaw`SELECT 1 FROM graphile_worker.jobs WHERE locked_by IS NOT NULL`).toHaveLength(1);
  const stopped = worker.stop();
  mayGoOn.resolve(null);
  await stopped;
  expect([await statusOf(id), await queueLength()]).toEqual(['DONE', 0]);
});

/** As the queue looks after a server was killed in the middle of a job. */
async function leaveBehind(id: string, worker: string, { tries = 1 } = {}): Promise<void> {
  const { queueId } = await db.job.update({ where: { id }, data: { status: 'RUNNING', tries } });
  await db.$executeRaw`
    UPDATE graphile_worker._private_jobs SET locked_by = ${worker}, locked_at = now() - interval '1 minute',
           attempts = ${tries} WHERE id::text = ${queueId}`;
}

test('what a dead worker held is begun again; what a living one holds is not', async () => {
  const kind = countingKind(async () => done);
  const actor = await plainActor();
  const [orphan, held] = [await startJob(kind, actor), await startJob(kind, actor)];
  await leaveBehind(orphan.id, 'worker-dead');
  await leaveBehind(held.id, 'worker-alive');
  const living = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
  await living.connect();
  await living.query("SELECT pg_advisory_lock_shared(hashtextextended('worker-alive', 0))");
  await recoverJobs();
  await doJobsNow(workOf(kind));
  expect([await statusOf(orphan.id), await statusOf(held.id)]).toEqual(['DONE', 'RUNNING']);
  await living.query("SELECT pg_advisory_unlock_shared(hashtextextended('worker-alive', 0))");
  await living.end();
  await recoverJobs();
  await doJobsNow(workOf(kind));
  expect(await statusOf(held.id)).toBe('DONE');
});

test('a job whose last try died with its server is told as interrupted', async () => {
  const kind = countingKind(async () => done);
  const { id } = await startJob(kind, await plainActor());
  await leaveBehind(id, 'worker-dead', { tries: 5 });
  await recoverJobs();
  expect(await db.job.findUnique({ where: { id } })).toMatchObject({
    status: 'FAILED',
    outcome: { code: 'jobs.problems.interrupted' },
  });
  expect(await queueLength()).toBe(0);
});
