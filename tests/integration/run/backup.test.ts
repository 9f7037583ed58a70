import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeBackup } from '@/lib/run/backup/make-backup';
import type { Manifest } from '@/lib/run/backup/manifest';
import { rehearse, restoreBackup } from '@/lib/run/backup/restore-backup';
import { differences } from '@/lib/run/backup/tables';
import { startEmbeddedPostgres } from '@/lib/run/embedded-postgres';
import { applyMigrations } from '@/lib/run/migrations';
import { mustRunNode } from '@/lib/run/run-node';
import { testKeyFile } from '@/tests/support/test-key-file';

const place = mkdtempSync(path.join(tmpdir(), 'gongchuang-backup-'));
const [data, backup] = [path.join(place, 'data'), path.join(place, 'backup')];
const quiet = () => undefined;
let server: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
let client: pg.Client;

beforeAll(async () => {
  chmodSync(place, 0o711);
  mkdirSync(path.join(data, 'files'), { recursive: true });
  chmodSync(data, 0o711);
  vi.stubEnv('DATA_DIR', data);
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('ENCRYPTION_KEY_FILE', testKeyFile);
  writeFileSync(path.join(data, 'files/statutes.pdf'), '%PDF-1.7 statutes');
  server = await startEmbeddedPostgres(path.join(data, 'postgres'), { say: quiet });
  await applyMigrations(server.url('gongchuang'));
  client = new pg.Client({ connectionString: server.url('gongchuang') });
  await client.connect();
  await client.query('CREATE TABLE still AS SELECT n, md5(n::text) AS word FROM generate_series(1, 20000) n');
  await client.query('CREATE TABLE busy (n int)');
}, 120_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await client.end();
  await server.stop();
  rmSync(place, { recursive: true, force: true });
}, 120_000);

test('a house that is open is backed up, tried, and restored with every row and file', async () => {
  let isOver = false;
  const write = async () => {
    for (let n = 0; !isOver; n += 1) await client.query('INSERT INTO busy VALUES ($1)', [n]);
  };
  // As a process of its own, as it is beside an open house.
  const run = () =>
    mustRunNode(['--import', 'tsx', 'lib/run/backup.ts', backup], { DATA_DIR: data, DATABASE_URL: '' }).finally(() => {
      isOver = true;
    });
  const [said] = await Promise.all([run(), write()]);
  expect(said).toContain('--rehearse');
  const made = JSON.parse(readFileSync(path.join(backup, 'backup.json'), 'utf8')) as Manifest;
  expect(made).toMatchObject({ kind: 'cluster', before: { 'public.still': { rows: '20000' } }, needsKey: true });
  expect(made.version).toMatch(/^\d{14}_/);
  expect(made.after['public.busy']?.rows).toMatch(/^[1-9]\d*$/);

  const tried = await rehearse(backup, quiet);
  expect(tried).toMatchObject({ files: 1, differing: [] });
  expect(tried.tables).toBe(Object.keys(made.after).length);

  const elsewhere = path.join(place, 'elsewhere');
  mkdirSync(elsewhere, { mode: 0o711 });
  vi.stubEnv('DATA_DIR', elsewhere);
  expect(await restoreBackup(backup, quiet)).toMatchObject({ files: 1, differing: [] });
  expect(readFileSync(path.join(elsewhere, 'files/statutes.pdf'), 'utf8')).toBe('%PDF-1.7 statutes');
  await expect(restoreBackup(backup, quiet)).rejects.toThrow('empty house only');
  vi.stubEnv('DATA_DIR', data);
}, 240_000);

test('a backup that is damaged, or was made with a key that is missing, is refused', async () => {
  await expect(makeBackup(backup, quiet)).rejects.toThrow('not empty');
  vi.stubEnv('DATA_DIR', path.join(place, 'third'));
  const manifest = readFileSync(path.join(backup, 'backup.json'), 'utf8');
  vi.stubEnv('ENCRYPTION_KEY_FILE', '');
  await expect(restoreBackup(backup, quiet)).rejects.toThrow('ENCRYPTION_KEY_FILE');
  writeFileSync(path.join(backup, 'backup.json'), manifest.replace(/"version": "\d{4}/, '"version": "2999'));
  await expect(restoreBackup(backup, quiet)).rejects.toThrow('newer version');
  writeFileSync(path.join(backup, 'backup.json'), manifest);
  appendFileSync(path.join(backup, 'files/statutes.pdf'), '!');
  await expect(rehearse(backup, quiet)).rejects.toThrow('files/statutes.pdf');
  rmSync(path.join(backup, 'backup.json'));
  await expect(restoreBackup(backup, quiet)).rejects.toThrow('no complete backup');
  vi.stubEnv('DATA_DIR', data);
}, 120_000);

test('one row more, less or other is a difference, unless its table was being written', () => {
  const [one, other] = [
    { rows: '2', sum: '10' },
    { rows: '4', sum: '99' },
  ];
  const still = { before: { a: one }, after: { a: one } };
  expect(differences({ a: one }, still)).toEqual([]);
  expect(differences({ a: { ...one, sum: '11' } }, still)).toEqual(['a']);
  expect(differences({}, still)).toEqual(['a']);
  const written = { before: { a: one }, after: { a: other } };
  expect(differences({ a: { rows: '3', sum: '5' } }, written)).toEqual([]);
  expect(differences({ a: { rows: '5', sum: '5' } }, written)).toEqual(['a']);
});
