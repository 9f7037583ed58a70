import 'server-only';
import pg from 'pg';
import { oneInProcess } from '@/lib/kernel/one-in-process';

const PROBE_EVERY_MS = 200;
const PROBE_TIMEOUT_MS = 2_000;

/** Whether the database answers, as far as this process knows; one question at a time is under way while it does not. */
const presence = oneInProcess('presence', () => ({ isAway: false, isProbing: false }));

/** Whether the database is gone just now: whoever asks it anything would be told nothing. */
export const isDatabaseAway = (): boolean => presence.isAway;

/** A statement failed. When it was the connection, the database is away until it answers again. */
export function statementFailed(error: unknown): void {
  if (!isGone(error)) return;
  presence.isAway = true;
  void probe();
}

/** A connection ended that nobody used: one alone may have had its day, so the database is asked before anything is said. */
export const connectionEnded = (): void => void probe();

/** Whether the error says that there was nobody to answer, or nobody any more. */
export function isGone(error: unknown): boolean {
  const { cause, code, message = '' } = (error ?? {}) as { cause?: unknown; code?: string; message?: string };
  const kind = (cause as { kind?: string } | undefined)?.kind ?? '';
  const told = code ?? (cause as { originalCode?: string } | undefined)?.originalCode ?? '';
  return (
    kinds.has(kind) ||
    codes.has(told) ||
    /^Connection terminated|^Client has encountered a connection error|^timeout exceeded when trying to connect/.test(
      message,
    )
  );
}

/** As Prisma's driver calls them. */
const kinds = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout']);
/** As the system and PostgreSQL do: shut down by an administrator, after a crash, not yet ready. */
const codes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57P03']);

async function probe(): Promise<void> {
  if (presence.isProbing) return;
  presence.isProbing = true;
  while (!(await answers())) {
    presence.isAway = true;
    await new Promise((resolve) => setTimeout(resolve, PROBE_EVERY_MS).unref());
  }
  presence.isProbing = false;
  presence.isAway = false;
}

/** Asked over a connection of its own: those of the pool may all be waiting. */
async function answers(): Promise<boolean> {
  const client = new pg.Client({
    connectionString: process.env['DATABASE_URL'],
    connectionTimeoutMillis: PROBE_TIMEOUT_MS,
    query_timeout: PROBE_TIMEOUT_MS,
  });
  client.on('error', () => undefined);
  const isThere = await client
    .connect()
    .then(() => client.query('SELECT 1'))
    .then(
      () => true,
      () => false,
    );
  void client.end().then(undefined, () => undefined);
  return isThere;
}
