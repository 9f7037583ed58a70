import 'server-only';
import { EventEmitter } from 'node:events';
import { type RunnerOptions, run, type TaskList } from 'graphile-worker';
import { z } from 'zod';
import { systemActor } from '@/lib/kernel/actor';
import { logged } from '@/lib/log/entry';
import type { Chore, JobKind } from './job-kind';
import { startPresence } from './presence';
import { queueLog } from './queue-log';
import { type Work as JobWork, runJob } from './run-job';

/** What a worker knows to do. Kinds are listed once, in lib/inbox/job-kinds. */
export type Work = { kinds: readonly JobKind<unknown>[]; chores: readonly Chore<unknown>[] } & JobWork;

/** Two at a time: one long job must not hold up the letters. */
const AT_ONCE = 2;

export type Worker = {
  /** Settles when the queue has given up by itself, as it does when it cannot note down what became of a job. */
  gaveUp: Promise<void>;
  stop: () => Promise<void>;
};

/** Takes jobs from the queue until stopped, the moment they are committed. Several workers may run beside one another. */
export async function startWorker(work: Work): Promise<Worker> {
  const options = optionsFor(work);
  const leave = await startPresence(options.connectionString, options.events);
  const sizes = { concurrency: AT_ONCE, maxPoolSize: AT_ONCE + 1, parsedCronItems: [] };
  const runner = await run({ ...options, ...sizes }).then(undefined, async (error: unknown) => {
    await leave();
    throw error;
  });
  const ended = runner.promise.then(
    () => undefined,
    () => undefined,
  );
  let isStopping = false;
  return {
    gaveUp: ended.then(async () => {
      if (isStopping) return;
      await leave();
    }),
    stop: async () => {
      isStopping = true;
      await runner.stop();
      await leave();
    },
  };
}

/** How the queue is run; also for whoever does what is waiting once and returns. */
export function optionsFor(work: Work) {
  return {
    connectionString: process.env['DATABASE_URL'] ?? '',
    events: new EventEmitter(),
    logger: queueLog,
    // The server has its own manners of ending; it calls stop().
    noHandleSignals: true,
    taskList: tasksOf(work),
    // Without a batch the queue does not wait for its own notes when it stops, and a job that is done stays taken.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  } satisfies RunnerOptions;
}

const queuedJob = z.object({ jobId: z.string() });

function tasksOf({ kinds, chores, actorOf, words }: Work): TaskList {
  const tasks: TaskList = {};
  for (const kind of kinds)
    tasks[kind.name] = async (payload: unknown, { job, abortSignal }) => {
      const { jobId } = queuedJob.parse(payload);
      const isLastTry = job.attempts >= job.max_attempts;
      await runJob(kind, { jobId, actorOf, words, isLastTry, signal: abortSignal });
    };
  for (const { name, payload: schema, run: work } of chores)
    tasks[name] = async (payload: unknown, { job }) => {
      const door = { payload: schema.parse(payload), now: new Date(), isLastTry: job.attempts >= job.max_attempts };
      await logged({ event: 'job', name, actor: systemActor }, () => work(door));
    };
  return tasks;
}
