import 'server-only';
import type { EventEmitter } from 'node:events';
import pg from 'pg';
import { errorFacts, writeLog } from '@/lib/log/write-log';
import { recoverJobs } from './recover-jobs';

const EVERY_MS = 60_000;

/**
 * A worker holds a lock named after it while its process lives; the database lets it go when the process is gone, however
 * it ended. So the jobs of dead workers are given back within a minute and a half, where the queue by itself would wait
 * four hours. Workers announce themselves on `events` as they are made.
 */
export async function startPresence(connectionString: string, events: EventEmitter): Promise<() => Promise<void>> {
  const workers = new Set<string>();
  let line = await openLine(connectionString);
  const hold = (id: string) => line.client.query('SELECT pg_advisory_lock_shared(hashtextextended($1, 0))', [id]);
  const round = async (): Promise<void> => {
    if (line.isBroken()) {
      line = await openLine(connectionString);
      await Promise.all([...workers].map(hold));
    }
    await recoverJobs();
  };
  events.on('pool:create', ({ workerPool: { id } }: { workerPool: { id: string } }) => {
    workers.add(id);
    void hold(id).then(undefined, complain);
  });
  await recoverJobs();
  const timer = setInterval(() => void round().then(undefined, complain), EVERY_MS).unref();
  return async () => {
    clearInterval(timer);
    await line.client.end();
  };
}

async function openLine(connectionString: string): Promise<{ client: pg.Client; isBroken: () => boolean }> {
  const client = new pg.Client({ connectionString });
  let broken = false;
  client.on('error', () => {
    broken = true;
  });
  await client.connect();
  return { client, isBroken: () => broken };
}

/** A database that is away for a moment must not end the server; the next round tries again. */
const complain = (error: unknown): void => writeLog({ event: 'queue', level: 'trouble', ...errorFacts(error) });
