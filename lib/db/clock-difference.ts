import 'server-only';
import { db, type Tx } from './client';

/**
 * By how many ms the database's clock is ahead of this process's (negative: behind), with half of the way there and back as
 * its error. Deadlines are judged by the server's clock; where several servers ask one database, theirs should agree with it.
 */
export async function clockDifferenceMs(tx: Tx): Promise<number> {
  const before = Date.now();
  const rows = await tx.$queryRaw<{ ms: number }[]>`
    SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS "ms"`;
  const middle = (before + Date.now()) / 2;
  return Math.round((rows[0]?.ms ?? middle) - middle);
}

/** Beyond it somebody should look: deadlines have whole seconds. */
export const MOST_APART_MS = 1_000;

/** The same, for a server that starts and has no transaction. */
export const clocksApartMs = (): Promise<number> => clockDifferenceMs(db);
