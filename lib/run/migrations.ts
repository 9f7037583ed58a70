import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { runMigrations as migrateQueue } from 'graphile-worker';
import pg from 'pg';
import { root } from '@/lib/run/places';

export type Migration = { name: string; sql: string };

export const migrationsFolder = path.join(root, 'prisma/migrations');

/**
 * Brings a database up to date and returns the names of the migrations that were missing. Creates the database itself
 * when it can. Keeps the table that Prisma's own tools keep, each file is one transaction, and whoever starts at the same
 * moment waits.
 *
 * @throws Error when a file that was applied has been changed since
 */
export async function applyMigrations(url: string, migrations?: Migration[]): Promise<string[]> {
  await createDatabaseIfMissing(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMAS_LOCK]);
    const missing = await missingAmong(client, migrations ?? (await readMigrations()));
    for (const migration of missing) await apply(client, migration);
    await migrateQueue({ connectionString: url });
    return missing.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** Every folder of prisma/migrations, oldest first. */
export async function readMigrations(): Promise<Migration[]> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => ({
      name,
      sql: await readFile(path.join(migrationsFolder, name, 'migration.sql'), 'utf8'),
    })),
  );
}

/** Creates the empty database an address names, unless it is there already. */
export async function createDatabaseIfMissing(url: string): Promise<void> {
  if (await canConnect(url)) return;
  const database = decodeURIComponent(new URL(url).pathname.slice(1));
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

/** The advisory lock Prisma's engine takes too, so that neither runs beside the other. */
const PRISMAS_LOCK = 72_707_369;

async function missingAmong(client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  await client.query(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" varchar(36) PRIMARY KEY, "checksum" varchar(64) NOT NULL, "finished_at" timestamptz,
    "migration_name" varchar(255) NOT NULL, "logs" text, "rolled_back_at" timestamptz,
    "started_at" timestamptz NOT NULL DEFAULT now(), "applied_steps_count" integer NOT NULL DEFAULT 0)`);
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `SELECT "migration_name" AS "name", "checksum" FROM "_prisma_migrations"
      WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`,
  );
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));
  const changed = migrations.find((each) => applied.has(each.name) && applied.get(each.name) !== checksumOf(each));
  if (changed) throw new Error(`Migration ${changed.name} was changed after it had been applied.`);
  return migrations.filter(({ name }) => !applied.has(name));
}

/** Sent whole: PostgreSQL itself knows where a statement ends, and a file that fails leaves nothing behind. */
async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksumOf(migration), migration.name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`Migration ${migration.name}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

const checksumOf = ({ sql }: Migration): string => createHash('sha256').update(sql).digest('hex');

async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch (error) {
    const invalidCatalogName = '3D000';
    if ((error as { code?: string }).code === invalidCatalogName) return false;
    throw error;
  } finally {
    await client.end();
  }
}
