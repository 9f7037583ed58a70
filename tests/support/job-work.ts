import { runOnce } from 'graphile-worker';
import { z } from 'zod';
import { db } from '@/lib/db/client';
import { enqueueJob } from '@/lib/jobs/enqueue';
import { type JobDoor, type JobKind, type JobResult, jobKind } from '@/lib/jobs/job-kind';
import { optionsFor, type Work } from '@/lib/jobs/start-worker';
import type { Actor } from '@/lib/kernel/actor';
import { actorOfPerson } from '@/lib/people/actor-of-person';
import { wordsIn } from '@/lib/web/wording/words-in';
import { testNow } from '@/tests/factories/people';

/** A kind of job for tests: what it does is given, and whoever holds a role anywhere may see it. */
export const countingKind = (
  run: (door: JobDoor<{ steps: number }>) => Promise<JobResult>,
): JobKind<{ steps: number }> =>
  jobKind({
    name: 'test.count',
    title: 'jobs.title',
    payload: z.object({ steps: z.number() }),
    page: ({ steps }) => `/counting/${steps}`,
    maySee: async (_db, actor) => actor.grants.length > 0,
    run,
  });

export const startJob = (kind: JobKind<{ steps: number }>, actor: Actor, aboutId = crypto.randomUUID()) =>
  db.$transaction((tx) =>
    enqueueJob(tx, kind, {
      payload: { steps: 3 },
      about: { id: aboutId, name: '某批次', cityId: null },
      actor,
      now: testNow,
    }),
  );

export const workOf = (...kinds: JobKind<unknown>[]): Work => ({
  kinds,
  chores: [],
  actorOf: actorOfPerson,
  words: wordsIn,
});

/** Lets every pause between two tries end now, then does what waits. */
export async function doJobsNow(work: Work): Promise<void> {
  await db.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL`;
  await runOnce(optionsFor(work));
}

export const queueLength = async (): Promise<number> => {
  const [{ count } = { count: -1 }] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM graphile_worker.jobs`;
  return count;
};
