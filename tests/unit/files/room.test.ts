import { existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fullDisk, writeWhole } from '@/lib/files/room';
import { Refusal } from '@/lib/kernel/refusal';

const folder = mkdtempSync(path.join(tmpdir(), 'room-'));
const bytes = new TextEncoder().encode('登记证书');

test('a file is written whole', async () => {
  const place = path.join(folder, 'whole');
  await writeWhole(place, bytes, 'file');
  expect(readFileSync(place, 'utf8')).toBe('登记证书');
});

test('a full disk is told at the field, and nothing is left of the file', async () => {
  const place = path.join(folder, 'full');
  symlinkSync('/dev/full', place);
  await expect(writeWhole(place, bytes, 'file')).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'kernel.problems.noRoom', field: 'file' }],
  });
  expect(existsSync(place)).toBe(false);
});

test('a folder that is not there is a defect, not a full disk', async () => {
  await expect(writeWhole(path.join(folder, 'none', 'file'), bytes, 'file')).rejects.not.toBeInstanceOf(Refusal);
});

test.each(['ENOSPC', 'EDQUOT'])('%s is a full disk', (code) => {
  expect(fullDisk(Object.assign(new Error(code), { code }))).toBeInstanceOf(Refusal);
});
