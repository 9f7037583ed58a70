import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { JobResult } from '@/lib/jobs/job-kind';
import { Refusal } from '@/lib/kernel/refusal';
import { plainActor } from '@/tests/factories/people';
import { owner } from '@/tests/support/as-owner';
import { countingKind, doJobsNow, queueLength, startJob, workOf } from '@/tests/support/job-work';

const done: JobResult = { outcome: { code: 'jobs.state.DONE' } };
const job = (id: string) => db.job.findUniqueOrThrow({ where: { id } });

test('what breaks is tried again, five times in all, then stands as failed with a sentence', async () => {
  let tries = 0;
  const kind = countingKind(async () => {
    tries += 1;
    throw new Error('the neighbour is away');
  });
  const { id } = await startJob(kind, await plainActor());
  for (let turn = 1; turn < 5; turn += 1) {
    await doJobsNow(workOf(kind));
    expect(await job(id)).toMatchObject({ status: 'QUEUED', tries: turn, endedAt: null });
  }
  await doJobsNow(workOf(kind));
  expect(await job(id)).toMatchObject({ status: 'FAILED', tries: 5, outcome: { code: 'jobs.problems.unexpected' } });
  await doJobsNow(workOf(kind));
  expect(tries).toBe(5);
});

test('what breaks once and then works is done', async () => {
  let tries = 0;
  const kind = countingKind(async () => {
    tries += 1;
    if (tries === 1) throw new Error('the neighbour is away');
    return done;
  });
  const { id } = await startJob(kind, await plainActor());
  await doJobsNow(workOf(kind));
  await doJobsNow(workOf(kind));
  expect(await job(id)).toMatchObject({ status: 'DONE', tries: 2 });
});

test('a refusal is an answer: nothing is tried again, the reason is told', async () => {
  const kind = countingKind(async () => {
    throw new Refusal('refused', [{ code: 'jobs.problems.alreadyRunning', values: { limit: 3 } }]);
  });
  const { id } = await startJob(kind, await plainActor());
  await doJobsNow(workOf(kind));
  expect(await job(id)).toMatchObject({
    status: 'FAILED',
    tries: 1,
    outcome: { code: 'jobs.problems.alreadyRunning', values: { limit: 3 } },
  });
  expect(await queueLength()).toBe(0);
});

test('nobody acts for a person whose account was closed meanwhile', async () => {
  const kind = countingKind(async () => done);
  const actor = await plainActor();
  const { id } = await startJob(kind, actor);
  await db.person.update({ where: { id: actor.personId }, data: { disabledAt: new Date() } });
  await doJobsNow(workOf(kind));
  expect(await job(id)).toMatchObject({ status: 'FAILED', outcome: { code: 'kernel.problems.forbidden' } });
});

test('a try that was overtaken writes nothing any more', async () => {
  const kind = countingKind(async ({ progress }) => {
    await db.job.updateMany({ where: { id }, data: { tries: { increment: 1 }, done: 2, total: 9 } });
    await progress(9, 9);
    return done;
  });
  const { id } = await startJob(kind, await plainActor());
  await doJobsNow(workOf(kind));
  expect(await job(id)).toMatchObject({ status: 'RUNNING', tries: 2, done: 2, outcome: null });
});

test('progress that cannot be written down ends nothing', async () => {
  await owner.$executeRawUnsafe(`CREATE FUNCTION away() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN IF NEW."done" = 7 THEN RAISE EXCEPTION 'away'; END IF; RETURN NEW; END $$`);
  await owner.$executeRawUnsafe('CREATE TRIGGER away BEFORE UPDATE ON "Job" FOR EACH ROW EXECUTE FUNCTION away()');
  const kind = countingKind(async ({ progress }) => {
    await progress(7, 9);
    return done;
  });
  const { id } = await startJob(kind, await plainActor());
  await doJobsNow(workOf(kind));
  await owner.$executeRawUnsafe('DROP TRIGGER away ON "Job"');
  expect(await job(id)).toMatchObject({ status: 'DONE', tries: 1, done: 0 });
});
