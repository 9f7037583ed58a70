import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';

/** How each entry of the server's log begins: when, and which of its processes. */
const BEGINNING = String.raw`\d{4}-\d\d-\d\d [\d:.]+ \w+ \[\d+\] `;
const ENTRY = new RegExp(`^(?=${BEGINNING})`, 'm');
const STATEMENT = new RegExp(`^${BEGINNING}LOG: {2}(?:statement|execute [^:]+): `);

/**
 * Has PostgreSQL write down every statement and hands `work` a counter of what it sent to the database, BEGIN and COMMIT
 * included: whatever way it was sent, prepared or raw. The queue's own looking for jobs is left out.
 */
export async function withStatementCounts(
  databaseUrl: string,
  work: (count: (asking: () => Promise<unknown>) => Promise<number>) => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await writeDown(client, 'all');
    const folder = await settingOf(client, 'data_directory');
    const log = openSync(path.join(folder, 'server.log'), 'r');
    await work(async (asking) => {
      const from = fstatSync(log).size;
      await asking();
      return statementsIn(textFrom(log, from));
    });
    closeSync(log);
  } finally {
    await writeDown(client, 'none');
    await client.end();
  }
}

/** The process id of the database server behind an address, where it runs on this machine. */
export async function databaseProcess(databaseUrl: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const folder = await settingOf(client, 'data_directory');
  await client.end();
  return Number.parseInt(textFrom(openSync(path.join(folder, 'postmaster.pid'), 'r'), 0), 10);
}

/** How many statements a stretch of the log tells of. */
export const statementsIn = (log: string): number =>
  log.split(ENTRY).filter((entry) => STATEMENT.test(entry) && !entry.includes('graphile_worker')).length;

async function writeDown(client: Client, which: 'all' | 'none'): Promise<void> {
  await client.query(`ALTER SYSTEM SET log_statement = '${which}'`);
  await client.query('SELECT pg_reload_conf()');
  // The server tells its processes one after the other; each has heard before it takes its next statement.
  while ((await settingOf(client, 'log_statement')) !== which) await new Promise((resolve) => setImmediate(resolve));
}

async function settingOf(client: Client, name: string): Promise<string> {
  const { rows } = await client.query<{ value: string }>('SELECT current_setting($1) AS value', [name]);
  return rows[0]?.value ?? '';
}

function textFrom(file: number, from: number): string {
  const buffer = Buffer.alloc(fstatSync(file).size - from);
  readSync(file, buffer, 0, buffer.length, from);
  return buffer.toString('utf8');
}
