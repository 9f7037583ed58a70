import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { type Addresses, mayRewrite, provideRole } from '@/lib/run/application-role';
import { migrateDatabase } from '@/lib/run/migrate-database';
import { applyMigrations } from '@/lib/run/migrations';
import { createDatabase } from '@/tests/support/create-database';

const [url, ownerUrl] = [process.env['DATABASE_URL'] ?? '', process.env['DATABASE_OWNER_URL'] ?? ''];

async function ask(address: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  return (await client.query<Record<string, unknown>>(sql).finally(() => client.end())).rows;
}

const withUser = (address: string, name: string, database = new URL(address).pathname.slice(1)): string => {
  const other = new URL(address);
  [other.username, other.password, other.pathname] = [name, 'secret', `/${database}`];
  return other.href;
};

test.each([
  'TrailEntry',
  'TrailText',
  'TrailSeal',
  'TrailRoot',
  'LedgerEvent',
  'Submission',
  'Screening',
  'ReturnedSheet',
])('the application’s role reads %s and adds to it, and can do nothing else with it', async (table) => {
  await ask(url, `SELECT count(*) FROM "${table}"`);
  const [first] = await ask(url, `SELECT has_table_privilege('"${table}"', 'INSERT') AS may`);
  expect(first).toEqual({ may: true });
  for (const sql of [
    `UPDATE "${table}" SET "hash" = '' WHERE false`,
    `DELETE FROM "${table}" WHERE false`,
    `TRUNCATE "${table}"`,
  ])
    await expect(ask(url, sql.replace('"hash"', `"${await firstColumn(table)}"`)), sql).rejects.toThrow(
      'permission denied',
    );
  for (const sql of [
    `ALTER TABLE "${table}" DISABLE TRIGGER ALL`,
    `ALTER TABLE "${table}" ADD COLUMN "more" text`,
    `DROP TABLE "${table}"`,
  ])
    await expect(ask(url, sql), sql).rejects.toThrow('must be owner');
});

const firstColumn = async (table: string): Promise<string> => {
  const rows = await ask(
    url,
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = '${table}' LIMIT 1`,
  );
  return (rows[0] as { name: string }).name;
};

test('nor can it step around: no replica mode, no function replaced, no structure made, no migration forged', async () => {
  for (const sql of [
    'SET session_replication_role = replica',
    'CREATE TABLE public."Own" ("id" int)',
    `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name") VALUES ('x', 'x', 'x')`,
  ])
    await expect(ask(url, sql), sql).rejects.toThrow('permission denied');
  const replaced = `CREATE OR REPLACE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`;
  await expect(ask(url, replaced)).rejects.toThrow(/permission denied|must be owner/);
  expect([await mayRewrite(url), await mayRewrite(ownerUrl)]).toEqual([false, true]);
});

test('a database from before is converted, and tables of later migrations are the application’s to use', async () => {
  const database = `before_${randomUUID()}`;
  const owner = await createDatabase(inject('serverUrl'), database);
  await applyMigrations(owner);
  const addresses = { ownerUrl: owner, url: withDatabase(url, database) };
  await expect(ask(addresses.url, 'SELECT 1 FROM "TrailEntry"')).rejects.toThrow('permission denied');
  await Promise.all([migrateDatabase(addresses), migrateDatabase(addresses)]);
  await ask(addresses.url, 'SELECT 1 FROM "TrailEntry"');
  await ask(addresses.url, `SELECT graphile_worker.add_job('test', '{}'::json)`);
  expect(await ask(addresses.url, 'SELECT count(*)::int AS jobs FROM graphile_worker._private_jobs')).toEqual([
    { jobs: 1 },
  ]);
  await ask(owner, 'CREATE TABLE "Later" ("id" int)');
  await ask(addresses.url, 'INSERT INTO "Later" VALUES (1)');
});

const withDatabase = (address: string, database: string): string => {
  const other = new URL(address);
  other.pathname = `/${database}`;
  return other.href;
};

test('on a server of the town’s own, where the owner is no superuser, the role is made, or its absence is a sentence', async () => {
  const [one, application, database] = [`owner_${randomUUID()}`, `application_${randomUUID()}`, `town_${randomUUID()}`];
  await ask(ownerUrl, `CREATE ROLE "${one}" LOGIN CREATEROLE PASSWORD 'secret'`);
  await ask(ownerUrl, `CREATE DATABASE "${database}" OWNER "${one}"`);
  const addresses: Addresses = {
    ownerUrl: withUser(ownerUrl, one, database),
    url: withUser(ownerUrl, application, database),
  };
  await migrateDatabase(addresses);
  await ask(addresses.url, 'SELECT 1 FROM "TrailEntry"');
  await expect(ask(addresses.url, 'TRUNCATE "TrailEntry"')).rejects.toThrow('permission denied');
  expect([await mayRewrite(addresses.url), await mayRewrite(addresses.ownerUrl)]).toEqual([false, true]);

  await ask(ownerUrl, `ALTER ROLE "${one}" NOCREATEROLE`);
  await expect(migrateDatabase({ ...addresses, url: withUser(ownerUrl, 'nobody', database) })).rejects.toThrow(
    'The role nobody of DATABASE_URL is missing',
  );
});

test('with one address everything is the owner’s, and nothing needs granting', async () => {
  const owner = await createDatabase(inject('serverUrl'), `one_${randomUUID()}`);
  await migrateDatabase({ ownerUrl: owner, url: owner });
  expect(await mayRewrite(owner)).toBe(true);
});

test('a role gets the password of its address, whatever it was', async () => {
  const name = `again_${randomUUID()}`;
  const addresses = { ownerUrl, url: withUser(ownerUrl, name) };
  await provideRole(addresses);
  await ask(ownerUrl, `ALTER ROLE "${name}" PASSWORD 'other'`);
  await expect(ask(addresses.url, 'SELECT 1')).rejects.toThrow('authentication failed');
  await provideRole(addresses);
  await ask(addresses.url, 'SELECT 1');
});
