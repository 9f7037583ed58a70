import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { enqueueJob } from '@/lib/jobs/enqueue';
import type { JobResult } from '@/lib/jobs/job-kind';
import { visitor } from '@/lib/kernel/actor';
import { plainActor, testNow } from '@/tests/factories/people';
import { countingKind, doJobsNow, queueLength, startJob, workOf } from '@/tests/support/job-work';

const done: JobResult = { outcome: { code: 'jobs.state.DONE' } };

test('a job is done once its transaction is committed, in the name of whoever started it', async () => {
  const actor = await plainActor('王经办');
  const seen: unknown[] = [];
  const kind = countingKind(async ({ payload, actor: runs, progress }) => {
    seen.push(payload, runs.personId);
    await progress(payload.steps, payload.steps);
    return { outcome: { code: 'jobs.state.DONE', values: { count: 3 } } };
  });
  const { id } = await startJob(kind, actor);
  expect(await db.job.findUnique({ where: { id } })).toMatchObject({ status: 'QUEUED', about: '某批次' });
  await doJobsNow(workOf(kind));
  expect(seen).toEqual([{ steps: 3 }, actor.personId]);
  expect(await db.job.findUnique({ where: { id } })).toMatchObject({
    status: 'DONE',
    done: 3,
    total: 3,
    tries: 1,
    outcome: { code: 'jobs.state.DONE', values: { count: 3 } },
  });
  expect(await queueLength()).toBe(0);
});

test('a transaction that is rolled back takes its job along', async () => {
  const [actor, kind] = [await plainActor(), countingKind(async () => done)];
  const before = await db.job.count();
  await expect(
    db.$transaction(async (tx) => {
      const about = { id: 'stage', name: '某阶段', cityId: null };
      await enqueueJob(tx, kind, { payload: { steps: 1 }, about, actor, now: testNow });
      throw new Error('the command failed after all');
    }),
  ).rejects.toThrow('after all');
  expect([await db.job.count(), await queueLength()]).toEqual([before, 0]);
});

test('one job of a kind about one thing at a time, also when two people press at once', async () => {
  const kind = countingKind(async () => done);
  const [one, two] = [await plainActor(), await plainActor()];
  const outcomes = await Promise.allSettled([startJob(kind, one, 'same'), startJob(kind, two, 'same')]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { kind: 'refused', problems: [{ code: 'jobs.problems.alreadyRunning' }] },
  });
  await doJobsNow(workOf(kind));
  await expect(startJob(kind, two, 'same')).resolves.toMatchObject({ status: 'QUEUED' });
  await doJobsNow(workOf(kind));
});

test('a visitor starts nothing', async () => {
  await expect(
    startJob(
      countingKind(async () => done),
      visitor,
    ),
  ).rejects.toMatchObject({ kind: 'signed-out' });
});
