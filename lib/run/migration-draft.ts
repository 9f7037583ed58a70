import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { migrationsFolder, readMigrations } from '@/lib/run/migrations';
import { root } from '@/lib/run/places';
import { withSchemaEngine } from '@/lib/run/schema-engine';

const filters = { externalTables: [], externalEnums: [] };

/**
 * The SQL that leads from the migrations to the schema files, or null when they agree.
 *
 * @param url any database of a server
 * @param shadow an empty database to replay the migrations into
 */
export async function pendingSql(url: string, shadow: string): Promise<string | null> {
  const migrations = { tag: 'migrations' as const, ...(await listOfMigrations()) };
  const schema = { tag: 'schemaDatamodel' as const, ...(await readSchema()) };
  const from = migrations.migrationDirectories.length === 0 ? { tag: 'empty' as const } : migrations;
  return withSchemaEngine(url, shadow, async (engine) => {
    const diff = await engine.diff({ from, to: schema, script: true, exitCode: true, filters });
    return diff.exitCode === 0 ? null : diff.stdout;
  });
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

async function listOfMigrations(): Promise<MigrationList> {
  const migrationDirectories = (await readMigrations()).map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
  }));
  const lockfile = {
    path: './migration_lock.toml',
    content: migrationDirectories.length === 0 ? null : 'provider = "postgresql"\n',
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
