import path from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '@/lib/run/embedded-postgres';
import { buildServer } from '@/lib/run/make';
import { applyMigrations } from '@/lib/run/migrations';
import { provideIndexKey } from '@/lib/run/sealing/encryption-key';
import { testKeyFile } from '@/tests/support/test-key-file';
import { type KillHouse, kill, makeHouse } from './house';
import { freeCells, missing, startWriting, type Writer } from './writer';

/** How often each is killed. */
type Times = { application: number; postgres: number; everything: number };

const SAVES_BETWEEN = 20;

/**
 * `npm run load -- kills`: the house as `npm run up` starts it, in a folder of its own, with experts who save scores all the
 * time; application and database are killed and come back by themselves, then everything at once, from the next start.
 * Prints how long each took and what was lost, and fails where anything was. `KILLS=2,2,1` kills less often.
 */
export async function measureKills(): Promise<void> {
  const [application = 20, postgres = 10, everything = 3] = (process.env['KILLS'] ?? '')
    .split(',')
    .filter(Boolean)
    .map(Number);
  const secret = 'load-secret';
  if (process.env['SKIP_BUILD'] !== '1') await buildServer();
  process.env['ENCRYPTION_KEY_FILE'] = testKeyFile;
  const house = await makeHouse(secret);
  try {
    const filled = await fill(house);
    await house.up();
    const client = new Client({ connectionString: filled.url });
    await client.connect();
    const cells = await freeCells(client, filled.expertId);
    await client.end();
    const writer = startWriting(house.origin, { cells, cookie: filled.cookie, as: filled.personId });
    await killAll(house, writer, { application, postgres, everything });
    await writer.stop();
    await report(filled.url, writer);
  } finally {
    await house.end();
  }
}

async function killAll(house: KillHouse, writer: Writer, times: Times): Promise<void> {
  const rounds: [string, number, () => Promise<number>][] = [
    ['application', times.application, () => kill(house.pids().application).then(house.ready)],
    ['PostgreSQL', times.postgres, () => kill(house.pids().postgres).then(house.ready)],
    ['everything', times.everything, () => fromTheNextStart(house)],
  ];
  for (const [what, count, once] of rounds) {
    const took: number[] = [];
    for (let turn = 0; turn < count; turn += 1) {
      await moreSaves(writer);
      took.push(await once());
    }
    took.sort((one, other) => one - other);
    const [median, longest] = [took[Math.floor(took.length / 2)] ?? 0, took.at(-1) ?? 0];
    console.log(
      `${what} killed ${count}×: ready again after ${seconds(median)} (median), ${seconds(longest)} (longest)`,
    );
    // The few kills within `npm test` judge what was lost, not how busy the machine is.
    if (what === 'PostgreSQL' && median >= 5_000 && process.env['KILLS'] === undefined) process.exitCode = 1;
  }
  await moreSaves(writer);
}

async function fromTheNextStart(house: KillHouse): Promise<number> {
  const { launcher, application, postgres } = house.pids();
  await kill(launcher, application, postgres);
  const started = performance.now();
  await house.up();
  return performance.now() - started;
}

/** The writers are at work again, each save acknowledged. */
async function moreSaves(writer: Writer): Promise<void> {
  const before = writer.saved();
  while (writer.saved() < before + SAVES_BETWEEN) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function report(url: string, writer: Writer): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { lost, half } = await missing(client, writer);
  await client.end();
  console.log(`${writer.saved()} saves acknowledged: ${lost} lost, ${half} half`);
  if (lost > 0 || half > 0) process.exitCode = 1;
}

/** A round in review, filled before the house opens. */
async function fill({ data }: KillHouse) {
  const server = await startEmbeddedPostgres(path.join(data, 'postgres'), { say: console.log });
  const url = server.url('gongchuang');
  await applyMigrations(url);
  await provideIndexKey(url);
  process.env['DATABASE_URL'] = url;
  const [{ db }, { fillRound }, { cookieFor }] = await Promise.all([
    import('@/lib/db/client'),
    import('../fill'),
    import('../serving'),
  ]);
  const { expertId, expertPersonId: personId } = await fillRound(8);
  const cookie = await cookieFor(personId);
  await db.$disconnect();
  await server.stop();
  return { url, expertId, personId, cookie };
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
