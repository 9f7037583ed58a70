import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { main } from '@/lib/run/main';
import { migrateDatabase } from '@/lib/run/migrate-database';
import { startScratchPostgres } from '@/lib/run/scratch-postgres';
import { testKeyFile } from '@/tests/support/test-key-file';
import { writeFixture } from './fixture';
import { fixturePassword } from './password';
import { readTables } from './read-tables';

/**
 * `npm run fixture`, by hand at each release: a database filled by this version through its own commands, with its files,
 * kept as text. From then on the upgrade test takes it through every later migration.
 */
await main(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongchuang-fixture-'));
  const server = await startScratchPostgres(console.log);
  const url = server.url('gongchuang_fixture');
  Object.assign(process.env, {
    DATABASE_URL: url,
    DATA_DIR: folder,
    ENCRYPTION_KEY_FILE: testKeyFile,
    FILES_DIR: path.join(folder, 'files'),
    GONGCHUANG_DEMO: '1',
    GONGCHUANG_DEMO_PASSWORD: fixturePassword,
  });
  try {
    const migrations = await migrateDatabase({ ownerUrl: url, url });
    await (await import('./fill/fill')).fill(); // after the environment it reads is set
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const tables = await readTables(client);
    const { missingIn } = await import('./missing');
    const missing = await missingIn(client, tables);
    await client.end();
    await (await import('@/lib/db/client')).db.$disconnect();
    if (missing.length > 0) throw new Error(`Not complete, nothing was written:\n  ${missing.join('\n  ')}`);
    const name = migrations.at(-1)?.split('_')[0] ?? '';
    console.log(writeFixture(name, { tables, files: filesBelow(path.join(folder, 'files')) }));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

function filesBelow(folder: string): Map<string, Buffer> {
  const places = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => path.join(parentPath, name))
    .sort();
  return new Map(places.map((place) => [path.relative(folder, place), readFileSync(place)]));
}
