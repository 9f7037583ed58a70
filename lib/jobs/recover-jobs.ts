import 'server-only';
import { db } from '@/lib/db/client';
import { jobLifecycle } from './lifecycle';

/** A worker that took a job less than this ago may not have had the time to say that it lives. */
const GRACE_SECONDS = 30;

/**
 * Gives back what dead workers held, ends the jobs that will not be tried again, and clears the queue of what failed for
 * good: what failed stands on our own rows.
 */
export async function recoverJobs(): Promise<void> {
  await db.$executeRaw`
    SELECT graphile_worker.force_unlock_workers(array_agg(held."locked_by"))
      FROM (SELECT DISTINCT "locked_by" FROM graphile_worker.jobs
             WHERE "locked_at" < now() - make_interval(secs => ${GRACE_SECONDS})) AS held
     WHERE pg_try_advisory_xact_lock(hashtextextended(held."locked_by", 0))
    HAVING count(*) > 0`;
  await endLost();
  await db.$executeRaw`
    SELECT graphile_worker.complete_jobs(array_agg("id")) FROM graphile_worker.jobs
     WHERE "locked_at" IS NULL AND "attempts" >= "max_attempts" HAVING count(*) > 0`;
}

/** A job whose last try died with its server. */
async function endLost(): Promise<void> {
  for (const status of ['QUEUED', 'RUNNING'] as const) {
    await db.$executeRaw`
      UPDATE "Job" SET "status" = ${jobLifecycle.move(status, 'lose')}::"JobStatus", "endedAt" = now(),
             "version" = "version" + 1, "outcome" = '{"code": "jobs.problems.interrupted"}'
       WHERE "status" = ${status}::"JobStatus" AND NOT EXISTS (
             SELECT 1 FROM graphile_worker.jobs AS waiting
              WHERE waiting."id"::text = "Job"."queueId"
                AND (waiting."locked_at" IS NOT NULL OR waiting."attempts" < waiting."max_attempts"))`;
  }
}
