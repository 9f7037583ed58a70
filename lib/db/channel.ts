import 'server-only';
import pg from 'pg';
import { db } from './client';

const AGAIN_MS = 1_000;

type Hearing = {
  /** By channel, what is done with what is said there. */
  hearers: Readonly<Record<string, (payload: string) => void>>;
  /** Called whenever the line is whole: what was said while it was broken is lost. */
  opened: () => void;
};

/**
 * Hears what is said on channels of the database, by this process or another, once its transaction is committed. It has a
 * connection of its own, apart from the pool, and takes another when that one breaks.
 */
export function listen(hearing: Hearing): void {
  const client = new pg.Client({ connectionString: process.env['DATABASE_URL'], keepAlive: true });
  let isOver = false;
  const anew = () => {
    if (isOver) return;
    isOver = true;
    void client.end().then(undefined, () => undefined);
    setTimeout(() => listen(hearing), AGAIN_MS).unref();
  };
  client.on('error', anew);
  client.on('end', anew);
  client.on('notification', ({ channel, payload = '' }) => hearing.hearers[channel]?.(payload));
  const channels = Object.keys(hearing.hearers).map((channel) => `LISTEN ${client.escapeIdentifier(channel)}`);
  void client
    .connect()
    .then(() => client.query(channels.join(';')))
    .then(hearing.opened, anew);
}

/** Says something on a channel, to every process that hears it. */
export async function say(channel: string, payload: object): Promise<void> {
  await db.$executeRaw`SELECT pg_notify(${channel}, ${JSON.stringify(payload)})`;
}
