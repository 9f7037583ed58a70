import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { jobDetail } from '@/lib/inbox/job-detail';
import { ownJobs } from '@/lib/inbox/own-jobs';
import { latestJobAbout } from '@/lib/jobs/latest-job-about';
import { assignmentJob } from '@/lib/reviews/assigning/assignment-job';
import { startAutomaticAssignment } from '@/lib/reviews/assigning/start-automatic-assignment';
import { actorWith, at, createCity, plainActor } from '@/tests/factories/people';
import { createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { countingKind, startJob } from '@/tests/support/job-work';

async function startedAssignment() {
  const world = await createReviewWorld();
  await openTestStage(world, world.stageId);
  const job = await startAutomaticAssignment({ stageId: world.stageId }, at(world.officer));
  return { ...world, job };
}

test('a job is there for whoever started it and whoever sees what it is about, for nobody else', async () => {
  const { job, officer, observer, round, stageId } = await startedAssignment();
  const look = (actor: typeof officer, jobId = job.id) => jobDetail({ jobId }, at(actor));
  expect(await look(officer)).toMatchObject({
    status: 'QUEUED',
    title: 'reviews.assignment.title',
    page: `/office/rounds/${round.id}/stages/${stageId}`,
    mayRestart: true,
  });
  expect(await look(observer)).toMatchObject({ id: job.id, mayRestart: false });
  const stranger = await actorWith('OFFICER', (await createCity('乙市')).city);
  for (const other of [stranger, await plainActor()])
    await expect(look(other)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(look(officer, 'no-such-job')).rejects.toMatchObject({ kind: 'not-found' });
});

test('a job of a kind that is no longer there is not there either', async () => {
  const actor = await plainActor();
  const { id } = await startJob(
    countingKind(async () => ({ outcome: { code: 'jobs.state.DONE' } })),
    actor,
  );
  await expect(jobDetail({ jobId: id }, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
  expect(await ownJobs({}, at(actor))).toMatchObject({ total: 0, rows: [] });
});

test("the list holds one's own, and the page it was started from knows the newest", async () => {
  const { job, officer, stageId } = await startedAssignment();
  expect(await ownJobs({}, at(officer))).toMatchObject({ total: 1, rows: [{ id: job.id }] });
  expect(await ownJobs({ page: 'what?' }, at(officer))).toMatchObject({ page: 1, total: 1 });
  expect(await ownJobs({}, at(await plainActor()))).toMatchObject({ total: 0 });
  const about = { kind: assignmentJob.name, aboutId: stageId };
  expect(await latestJobAbout(db, about)).toMatchObject({ id: job.id, status: 'QUEUED', total: 0, outcome: null });
  expect(await latestJobAbout(db, { ...about, aboutId: 'nothing' })).toBeNull();
});
