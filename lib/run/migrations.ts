import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { root } from '@/lib/run/places';
import { withSchemaEngine } from '@/lib/run/schema-engine';

const filters = { externalTables: [], externalEnums: [] };

/** Brings a database up to date and returns the names of the migrations that were missing. Creates the database itself when it can. */
export async function applyMigrations(url: string): Promise<string[]> {
  await createDatabaseIfMissing(url);
  const migrationsList = await readMigrations();
  if (migrationsList.migrationDirectories.length === 0) return [];
  return withSchemaEngine(url, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
    return appliedMigrationNames;
  });
}

/**
 * The SQL that leads from the migrations to the schema files, or null when they agree.
 *
 * @param url any database of a server
 * @param shadow an empty database to replay the migrations into
 */
export async function pendingSql(url: string, shadow: string): Promise<string | null> {
  const migrations = { tag: 'migrations' as const, ...(await readMigrations()) };
  const schema = { tag: 'schemaDatamodel' as const, ...(await readSchema()) };
  const from = migrations.migrationDirectories.length === 0 ? { tag: 'empty' as const } : migrations;
  return withSchemaEngine(
    url,
    async (engine) => {
      const diff = await engine.diff({ from, to: schema, script: true, exitCode: true, filters });
      return diff.exitCode === 0 ? null : diff.stdout;
    },
    shadow,
  );
}

/** Writes a migration file and returns its folder's name. */
export async function writeMigration(name: string, sql: string, now: Date): Promise<string> {
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = `${stamp}_${name.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`;
  await mkdir(path.join(migrationsFolder, folder), { recursive: true });
  await writeFile(path.join(migrationsFolder, folder, 'migration.sql'), sql);
  await writeFile(path.join(migrationsFolder, 'migration_lock.toml'), 'provider = "postgresql"\n');
  return folder;
}

const migrationsFolder = path.join(root, 'prisma/migrations');

async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const migrationDirectories = await Promise.all(
    folders.map(async (folder) => {
      const value = await readFile(path.join(migrationsFolder, folder, 'migration.sql'), 'utf8');
      return { path: folder, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } };
    }),
  );
  const lockfile = {
    path: './migration_lock.toml',
    content: folders.length === 0 ? null : 'provider = "postgresql"\n',
  };
  return { baseDir: migrationsFolder, lockfile, shadowDbInitScript: '', migrationDirectories };
}

async function readSchema(): Promise<SchemasContainer> {
  const folder = path.join(root, 'prisma/schema');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.prisma')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({
      path: path.join(folder, name),
      content: await readFile(path.join(folder, name), 'utf8'),
    })),
  );
  return { files };
}

/** Creates the empty database an address names, unless it is there already. */
export async function createDatabaseIfMissing(url: string): Promise<void> {
  if (await canConnect(url)) return;
  const database = decodeURIComponent(new URL(url).pathname.slice(1));
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  await client.end();
}

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
