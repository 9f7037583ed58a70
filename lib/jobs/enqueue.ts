import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Job, Prisma } from '@/lib/db/generated/client';
import { takeTurn } from '@/lib/db/take-turn';
import { type Actor, isPerson } from '@/lib/kernel/actor';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import type { Chore, JobKind } from './job-kind';

/** The pause before try n + 1 is e^n seconds: the last comes some two minutes after the first. */
const TRIES = 5;

type Start<Payload> = {
  payload: Payload;
  about: { id: string; name: string; cityId: string | null };
  actor: Actor;
  now: Date;
};

/**
 * Starts a job within the transaction that asks for it: no change, no job. One job of a kind about one thing at a time.
 * @throws Refusal 'refused' while one is waiting or running
 */
export async function enqueueJob<Payload>(tx: Tx, kind: JobKind<Payload>, start: Start<Payload>): Promise<Job> {
  const { payload, about, actor, now } = start;
  if (!isPerson(actor)) throw new Refusal('signed-out');
  await refuseIfOpen(tx, { kind: kind.name, aboutId: about.id });
  const job = await tx.job.create({
    data: {
      kind: kind.name,
      payload: payload as Prisma.InputJsonValue,
      aboutId: about.id,
      about: about.name,
      cityId: about.cityId,
      queueId: '',
      startedById: actor.personId,
      queuedAt: now,
    },
  });
  return tx.job.update({ where: { id: job.id }, data: { queueId: await putInQueue(tx, job) } });
}

/** @throws Refusal 'refused' while a job of the kind about the same thing is waiting or running */
export async function refuseIfOpen(tx: Tx, { kind, aboutId }: Pick<Job, 'kind' | 'aboutId'>): Promise<void> {
  await takeTurn(tx, `job:${kind}:${aboutId}`);
  const open = await tx.job.count({ where: { kind, aboutId, status: { in: ['QUEUED', 'RUNNING'] } } });
  refuseIf(open > 0 ? [{ code: 'jobs.problems.alreadyRunning' }] : []);
}

/** The job's entry in the queue, by its id there. */
export async function putInQueue(tx: Tx, { id, kind }: Pick<Job, 'id' | 'kind'>): Promise<string> {
  const [added] = await tx.$queryRaw<{ id: string }[]>`
    SELECT (graphile_worker.add_job(${kind}, json_build_object('jobId', ${id}::text), max_attempts => ${TRIES}::int)).id::text AS "id"`;
  return added?.id ?? '';
}

/**
 * Leaves chores for later within the transaction that causes them. `key` names one among all of its kind: while it waits,
 * asking for it again changes nothing. It waits at least until `at`, or not at all; what has a lower `priority` goes first
 * (everything else has 0).
 */
export async function enqueueChores<Payload>(
  tx: Tx,
  { name, tries }: Pick<Chore<Payload>, 'name' | 'tries'>,
  chores: readonly { key: string; payload: Payload; at?: Date; priority?: number }[],
): Promise<void> {
  if (chores.length === 0) return;
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(${name}, (each->'payload')::json, max_attempts => ${tries}::int,
             priority => (each->>'priority')::int, run_at => (each->>'at')::timestamptz, job_key => ${name} || ':' || (each->>'key'), job_key_mode => 'unsafe_dedupe')
      FROM jsonb_array_elements(${JSON.stringify(chores)}::jsonb) AS each`;
}
