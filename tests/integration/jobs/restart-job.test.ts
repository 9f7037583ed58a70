import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { restartJob } from '@/lib/jobs/restart-job';
import { Refusal } from '@/lib/kernel/refusal';
import { actorWith, at, createCity, plainActor } from '@/tests/factories/people';
import { countingKind, doJobsNow, startJob, workOf } from '@/tests/support/job-work';

async function failedJob() {
  let mayWork = false;
  const kind = countingKind(async () => {
    if (!mayWork) throw new Refusal('refused', [{ code: 'jobs.problems.interrupted' }]);
    return { outcome: { code: 'jobs.state.DONE' } };
  });
  const actor = await plainActor();
  const { id } = await startJob(kind, actor);
  await doJobsNow(workOf(kind));
  mayWork = true;
  const { version } = await db.job.findUniqueOrThrow({ where: { id } });
  return { id, version, actor, kind };
}

test('whoever started it begins it again, and it may end well', async () => {
  const { id, version, actor, kind } = await failedJob();
  await restartJob({ jobId: id, version }, at(actor));
  expect(await db.job.findUnique({ where: { id } })).toMatchObject({ status: 'QUEUED', endedAt: null });
  await doJobsNow(workOf(kind));
  expect(await db.job.findUnique({ where: { id } })).toMatchObject({ status: 'DONE', tries: 2 });
  await expect(restartJob({ jobId: id, version: version + 3 }, at(actor))).rejects.toMatchObject({ kind: 'conflict' });
});

test('for anybody else there is nothing to begin again', async () => {
  const { id, version } = await failedJob();
  const officer = await actorWith('OFFICER', (await createCity()).city);
  for (const other of [await plainActor(), officer])
    await expect(restartJob({ jobId: id, version }, at(other))).rejects.toMatchObject({ kind: 'not-found' });
});

test('of two who press at once one wins; none while another about the same is open', async () => {
  const { id, version, actor, kind } = await failedJob();
  const press = () => restartJob({ jobId: id, version }, at(actor));
  const outcomes = await Promise.allSettled([press(), press()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await doJobsNow(workOf(kind));
  const other = await failedJob();
  const { aboutId } = await db.job.findUniqueOrThrow({ where: { id: other.id } });
  await startJob(other.kind, actor, aboutId);
  await expect(restartJob({ jobId: other.id, version: other.version }, at(other.actor))).rejects.toMatchObject({
    problems: [{ code: 'jobs.problems.alreadyRunning' }],
  });
});
