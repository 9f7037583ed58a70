import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Client } from 'pg';
import { root } from '@/lib/run/places';
import type { Fixture, Table } from './fixture';

const MIGRATIONS = '_prisma_migrations';
/** PostgreSQL takes so many values in one statement. */
const MOST_VALUES = 60_000;

/** Makes the database what it was when the fixture was made, whatever it is now: schema, migrations on record, rows. */
export async function restore(client: Client, { tables }: Fixture): Promise<void> {
  const { rows: schemas } = await client.query<{ name: string }>(
    String.raw`SELECT nspname AS name FROM pg_namespace WHERE nspname NOT LIKE 'pg\_%' AND nspname <> 'information_schema'`,
  );
  for (const { name } of schemas) await client.query(`DROP SCHEMA ${client.escapeIdentifier(name)} CASCADE`);
  await client.query('CREATE SCHEMA public');
  for (const name of migrationsOf(tables))
    await client.query(readFileSync(path.join(root, 'prisma/migrations', name, 'migration.sql'), 'utf8'));
  await client.query(migrationsTable);
  // Rows come back as they were, in any order and without the triggers that would forbid or change them.
  await client.query('SET session_replication_role = replica');
  for (const table of tables) await load(client, table);
  await client.query('SET session_replication_role = DEFAULT');
}

/** The names of the migrations a fixture's database had, in order. */
export function migrationsOf(tables: readonly Table[]): string[] {
  const table = tables.find(({ name }) => name === MIGRATIONS);
  const place = table?.columns.indexOf('migration_name') ?? -1;
  return (table?.rows ?? []).map((row) => row[place] ?? '').sort();
}

async function load(client: Client, { name, columns, rows }: Table): Promise<void> {
  const names = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const step = Math.floor(MOST_VALUES / columns.length);
  for (let from = 0; from < rows.length; from += step) {
    const part = rows.slice(from, from + step);
    const places = part.map(
      (_, row) => `(${columns.map((__, column) => `$${row * columns.length + column + 1}`).join(', ')})`,
    );
    await client.query(
      `INSERT INTO ${client.escapeIdentifier(name)} (${names}) VALUES ${places.join(', ')}`,
      part.flat(),
    );
  }
}

/** Prisma's own record of what was applied. */
const migrationsTable = `CREATE TABLE "${MIGRATIONS}" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;
