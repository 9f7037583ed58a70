import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { mustRunNode } from '@/lib/run/run-node';
import { keyFile, provideIndexKey, writeKeyFile } from '@/lib/run/sealing/encryption-key';
import { newMasterLine, readMasterKeys } from '@/lib/vault/master-key';
import { namedMasters } from '@/lib/vault/rotate';
import { open, seal } from '@/lib/vault/seal';

const folder = mkdtempSync(path.join(tmpdir(), 'keys-'));
const file = path.join(folder, 'key');
const ownerUrl = process.env['DATABASE_OWNER_URL'] ?? '';
const testKey = readFileSync(process.env['ENCRYPTION_KEY_FILE'] ?? '', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const lines = () => readFileSync(file, 'utf8').trim().split('\n');
const rotate = () =>
  mustRunNode(['--conditions=react-server', '--import', 'tsx', 'lib/run/keys.ts', 'rotate'], {
    ENCRYPTION_KEY_FILE: file,
    DATA_DIR: folder,
    DATABASE_URL: process.env['DATABASE_URL'] ?? '',
    DATABASE_OWNER_URL: ownerUrl,
  });
const place = { column: 'Demand.submitterPhone', record: '1', subject: 'demand:1' } as const;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a rotation wraps every data key anew beside an open house, and nothing sealed changes', async () => {
  writeKeyFile(file, testKey);
  process.env['ENCRYPTION_KEY_FILE'] = file;
  const sealed = await seal(db, place, '13812345678');
  const keys = await db.dataKey.count();

  expect(await rotate()).toContain(`${keys} data keys wrapped`);
  const [newest = '', ...older] = lines();
  expect(older).toEqual(testKey);
  expect([...(await namedMasters(db))]).toEqual([readMasterKeys(newest)[0].id]);
  expect(statSync(file).mode & 0o777).toBe(0o600);

  // This process still holds the former key; another subject gets the new one all the same, and so does a new process.
  const other = { ...place, record: '2', subject: 'demand:2' } as const;
  const after = await seal(db, other, '13912345678');
  expect([...(await namedMasters(db))]).toEqual([readMasterKeys(newest)[0].id]);
  expect(await open(db, place, sealed)).toBe('13812345678');
  expect(await open(db, other, after)).toBe('13912345678');

  await rotate();
  expect(lines().slice(1)).toEqual([newest]);
  await expect(provideIndexKey(ownerUrl)).resolves.toBeUndefined();
}, 120_000);

test('nothing starts with a key that is not this database’s', async () => {
  const kept = readFileSync(file, 'utf8');
  writeKeyFile(file, [newMasterLine()]);
  await expect(provideIndexKey(ownerUrl)).rejects.toThrow('ENCRYPTION_KEY_FILE');
  writeKeyFile(file, [kept.trim()]);
});

test('an installation that named no key has one made, once, that nobody else may read', () => {
  process.env['ENCRYPTION_KEY_FILE'] = '';
  process.env['DATA_DIR'] = folder;
  const made = keyFile();
  const text = readFileSync(made, 'utf8');
  expect(path.dirname(made)).toBe(folder);
  expect(statSync(made).mode & 0o777).toBe(0o600);
  expect(readFileSync(keyFile(), 'utf8')).toBe(text);
});
