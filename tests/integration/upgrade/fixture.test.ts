import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { fill } from '@/tests/upgrade/fill/fill';
import { missingIn } from '@/tests/upgrade/missing';
import { fixturePassword } from '@/tests/upgrade/password';
import { readTables } from '@/tests/upgrade/read-tables';

const folder = mkdtempSync(path.join(tmpdir(), 'fixture-test-'));
Object.assign(process.env, {
  DATA_DIR: folder,
  FILES_DIR: path.join(folder, 'files'),
  GONGCHUANG_DEMO: '1',
  GONGCHUANG_DEMO_PASSWORD: fixturePassword,
});
const client = new pg.Client({ connectionString: process.env['DATABASE_OWNER_URL'] });

afterAll(async () => {
  await client.end();
  rmSync(folder, { recursive: true, force: true });
});

test('what a release will leave for the upgrade test has rows in every table and every state', async () => {
  await fill();
  await client.connect();
  expect(await missingIn(client, await readTables(client))).toEqual([]);
}, 300_000);
