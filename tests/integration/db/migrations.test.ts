import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { pendingSql } from '@/lib/run/migration-draft';
import { applyMigrations } from '@/lib/run/migrations';
import { createDatabase } from '@/tests/support/create-database';

test('the migrations lead to exactly what the schema files say', async () => {
  const shadow = await createDatabase(inject('serverUrl'), `shadow_${randomUUID()}`);
  expect(await pendingSql(inject('serverUrl'), shadow), 'npm run db:new -- <name> writes what is missing').toBeNull();
});

test('a database already up to date is left as it is', async () => {
  expect(await applyMigrations(process.env['DATABASE_OWNER_URL'] ?? '')).toEqual([]);
});

const one = { name: '20260101000000_one', sql: 'CREATE TABLE "One" ("id" int); -- a comment; with a semicolon' };
const two = {
  name: '20260102000000_two',
  sql: 'ALTER TABLE "One" ADD "name" text;\nINSERT INTO "One" VALUES (1, \'甲\');',
};

async function emptyDatabase(): Promise<{ url: string; ask: (sql: string) => Promise<unknown[]> }> {
  const url = await createDatabase(inject('serverUrl'), `migrate_${randomUUID()}`);
  const ask = async (sql: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(sql).finally(() => client.end());
    return rows;
  };
  return { url, ask };
}

test('only what is missing is applied, and noted in the table that Prisma keeps', async () => {
  const { url, ask } = await emptyDatabase();
  expect(await applyMigrations(url, [one])).toEqual([one.name]);
  expect(await applyMigrations(url, [one, two])).toEqual([two.name]);
  expect(await ask('SELECT * FROM "One"')).toEqual([{ id: 1, name: '甲' }]);
  const noted =
    'SELECT migration_name, applied_steps_count, finished_at >= started_at AS ended FROM _prisma_migrations';
  expect(await ask(`${noted} ORDER BY migration_name`)).toEqual([
    { migration_name: one.name, applied_steps_count: 1, ended: true },
    { migration_name: two.name, applied_steps_count: 1, ended: true },
  ]);
});

test('two starts at the same moment apply each migration once', async () => {
  const { url, ask } = await emptyDatabase();
  const applied = await Promise.all([applyMigrations(url, [one, two]), applyMigrations(url, [one, two])]);
  expect(applied.flat().sort()).toEqual([one.name, two.name]);
  expect(await ask('SELECT count(*)::int AS count FROM "One"')).toEqual([{ count: 1 }]);
});

test('a migration that fails leaves nothing behind, and the ones before it stay', async () => {
  const { url, ask } = await emptyDatabase();
  const broken = { name: two.name, sql: 'CREATE TABLE "Two" ("id" int); SELECT no_such_column FROM "One";' };
  await expect(applyMigrations(url, [one, broken])).rejects.toThrow(`Migration ${two.name}: column "no_such_column"`);
  expect(await ask(`SELECT to_regclass('"One"')::text AS one, to_regclass('"Two"')::text AS two`)).toEqual([
    { one: '"One"', two: null },
  ]);
  expect(await applyMigrations(url, [one, two])).toEqual([two.name]);
});

test('a migration that was changed after it had been applied is refused', async () => {
  const { url } = await emptyDatabase();
  await applyMigrations(url, [one]);
  const changed = { ...one, sql: `${one.sql} ` };
  await expect(applyMigrations(url, [changed, two])).rejects.toThrow(`${one.name} was changed`);
});

test('the queue of the jobs is set up along with it', async () => {
  const { url, ask } = await emptyDatabase();
  await applyMigrations(url, []);
  expect(await ask("SELECT to_regclass('graphile_worker.jobs')::text AS queue")).toEqual([
    { queue: 'graphile_worker.jobs' },
  ]);
});
