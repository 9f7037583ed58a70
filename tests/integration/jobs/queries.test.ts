import { expect, test } from 'vitest';
import { jobFor, latestJobAbout, ownJobs } from '@/lib/jobs/queries';
import { actorWith, createCity, plainActor } from '@/tests/factories/people';
import { countingKind, startJob } from '@/tests/support/job-work';

const kind = countingKind(async () => ({ outcome: { code: 'jobs.state.DONE' } }));

test('a job is there for whoever started it and whoever may see what it is about, for nobody else', async () => {
  const starter = await plainActor();
  const { id } = await startJob(kind, starter);
  expect(await jobFor(starter, id, [kind])).toMatchObject({
    status: 'QUEUED',
    title: 'jobs.title',
    page: '/counting/3',
    mayRestart: true,
  });
  const officer = await actorWith('OFFICER', (await createCity()).city);
  expect(await jobFor(officer, id, [kind])).toMatchObject({ id, mayRestart: false });
  expect(await jobFor(await plainActor(), id, [kind])).toBeNull();
  expect(await jobFor(starter, 'no-such-job', [kind])).toBeNull();
  expect(await jobFor(starter, id, [])).toBeNull();
});

test("the list holds one's own, newest first", async () => {
  const [starter, other] = [await plainActor(), await plainActor()];
  const [first, second] = [await startJob(kind, starter, 'a'), await startJob(kind, starter, 'b')];
  await startJob(kind, other, 'c');
  const { total, rows } = await ownJobs(starter, 1, [kind]);
  expect([total, rows.map(({ id }) => id)]).toEqual([2, [second.id, first.id]]);
  expect(await latestJobAbout(kind.name, 'a')).toEqual({ id: first.id, status: 'QUEUED' });
  expect(await latestJobAbout(kind.name, 'nothing')).toBeNull();
});
