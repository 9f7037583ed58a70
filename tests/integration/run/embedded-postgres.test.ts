import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbeddedPostgres } from '@/lib/run/embedded-postgres';
import { isAlive } from '@/lib/run/holders';
import { postmasterOf } from '@/lib/run/postmaster';

const folder = mkdtempSync(path.join(tmpdir(), 'gongchuang-kept-'));
const cluster = path.join(folder, 'cluster');
const said = new Set<(text: string) => void>();
const say = (text: string) => said.forEach((heard) => heard(text));

/** Settles when the house says it. */
const heard = (part: string) =>
  new Promise<void>((resolve) => {
    const listener = (text: string) => {
      if (!text.includes(part)) return;
      said.delete(listener);
      resolve();
    };
    said.add(listener);
  });

let server: Awaited<ReturnType<typeof startEmbeddedPostgres>>;

beforeAll(async () => {
  chmodSync(folder, 0o711);
  server = await startEmbeddedPostgres(folder, { say });
}, 120_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement);
  await client.end();
  return rows.flatMap((row) => Object.values(row));
}

test('a killed server is started anew where it was, with everything that was committed', async () => {
  await ask('CREATE TABLE kept AS SELECT 7 AS number');
  const killed = postmasterOf(cluster);
  const back = heard('answers again');
  process.kill(killed?.pid ?? 0, 'SIGKILL');
  await back;
  expect(await ask('SELECT number FROM kept')).toEqual([7]);
  expect(postmasterOf(cluster)?.port).toBe(killed?.port);
  expect(postmasterOf(cluster)?.pid).not.toBe(killed?.pid);
}, 120_000);

test('a number that now belongs to somebody else is neither joined nor stopped', async () => {
  await server.stop();
  const stranger = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)', 'postgres']);
  await once(stranger, 'spawn');
  const pid = stranger.pid ?? 0;
  writeFileSync(path.join(cluster, 'postmaster.pid'), `${pid}\n${cluster}\n1\n5999\n\n127.0.0.1\n1 1\nready\n`);
  expect(postmasterOf(cluster)).toBeNull();
  server = await startEmbeddedPostgres(folder, { say });
  expect(await ask('SELECT number FROM kept')).toEqual([7]);
  expect(Number(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])).not.toBe(pid);
  await server.stop();
  expect(isAlive(pid)).toBe(true);
  const gone = once(stranger, 'exit');
  stranger.kill();
  await gone;
  server = await startEmbeddedPostgres(folder, { say });
}, 120_000);
