import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { keepMadeFile } from '@/lib/files/keep-made-file';
import { serveFile } from '@/lib/files/serve-file';
import { createPerson, testNow } from '@/tests/factories/people';

const folder = mkdtempSync(path.join(tmpdir(), 'made-files-'));
process.env['FILES_DIR'] = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what the house writes is kept under its hash and served as it was written', async () => {
  const { id: madeFor } = await createPerson();
  const text = '编号,项目\r\n1,邻里食堂\r\n';
  const file = await keepMadeFile((place) => writeFile(place, text), {
    name: '某批次/申报.csv',
    mime: 'text/csv; charset=utf-8',
    madeFor,
    now: testNow,
  });
  expect(await db.storedFile.findUnique({ where: { id: file.id } })).toMatchObject({
    name: '申报.csv',
    size: Buffer.byteLength(text),
    uploadedById: madeFor,
  });
  expect(await serveFile(file, { download: true }).text()).toBe(text);
});

test('what could not be written leaves no row', async () => {
  const { id: madeFor } = await createPerson();
  const write = async () => {
    throw new Error('no space left');
  };
  await expect(keepMadeFile(write, { name: 'a.csv', mime: 'text/csv', madeFor, now: testNow })).rejects.toThrow();
  expect(await db.storedFile.count({ where: { uploadedById: madeFor } })).toBe(0);
});
