import { existsSync, mkdtempSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { db } from '@/lib/db/client';
import { dropBytes } from '@/lib/files/drop-bytes';
import { keepMadeFile, type MadeFile } from '@/lib/files/keep-made-file';
import { placeOf } from '@/lib/files/places';
import { testNow } from '@/tests/factories/people';

const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
beforeAll(() => {
  vi.stubEnv('FILES_DIR', folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const DAY_MS = 24 * 60 * 60 * 1000;
const keptUntil = new Date(testNow.getTime() + 7 * DAY_MS);
const after = new Date(keptUntil.getTime() + DAY_MS);
const about = { name: '需求/列表.csv', mime: 'text/csv', keptUntil };
const textOf = (...parts: string[]): ReadableStream<Uint8Array> => new Blob(parts).stream();
const rowOf = (made: Omit<MadeFile, 'keptUntil'> & { keptUntil: Date | null }) =>
  db.storedFile.create({ data: { ...made, scan: 'made-here', uploadedAt: testNow } });
const written = ({ sha256 }: MadeFile, at: Date) => utimesSync(placeOf(sha256), at, at);

test('what the house writes is kept under its hash, with its size and a name that can be one', async () => {
  const made = await keepMadeFile(textOf('序号,', '名称'), about);
  expect(made).toMatchObject({ size: Buffer.byteLength('序号,名称'), name: '列表.csv', keptUntil });
  expect(readFileSync(placeOf(made.sha256), 'utf8')).toBe('序号,名称');
});

test('writing that breaks leaves nothing', async () => {
  const broken = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new Uint8Array(9)),
    pull: (controller) => controller.error(new Error('the database is away')),
  });
  await expect(keepMadeFile(broken, about)).rejects.toThrow('the database is away');
  expect(readdirSync(folder).filter((name) => name.startsWith('arriving'))).toEqual([]);
});

test('bytes go when their time is over, and not before', async () => {
  const made = await keepMadeFile(textOf('一周'), about);
  written(made, testNow);
  const { id: fileId } = await rowOf(made);
  await dropBytes(db, { fileId, now: testNow });
  expect(existsSync(placeOf(made.sha256))).toBe(true);
  await dropBytes(db, { fileId, now: after });
  expect(existsSync(placeOf(made.sha256))).toBe(false);
  await dropBytes(db, { fileId, now: after });
});

test('the same bytes stay while another row holds them, and just after somebody has brought them', async () => {
  const made = await keepMadeFile(textOf('两处'), about);
  written(made, testNow);
  const { id: fileId } = await rowOf(made);
  const { id: other } = await rowOf({ ...made, keptUntil: null });
  await dropBytes(db, { fileId, now: after });
  await dropBytes(db, { fileId: other, now: after });
  expect(existsSync(placeOf(made.sha256))).toBe(true);
  await db.storedFile.update({ where: { id: other }, data: { keptUntil } });
  written(made, after);
  await dropBytes(db, { fileId, now: after });
  expect(existsSync(placeOf(made.sha256))).toBe(true);
});
