import { fileTypeFromBuffer } from 'file-type';
import { expect, test } from 'vitest';
import { pdfFile, sealedScan } from '@/prisma/seed/files';

const kindOf = async (file: File) => (await fileTypeFromBuffer(new Uint8Array(await file.arrayBuffer())))?.ext;

test('the papers are what their names say', async () => {
  expect(await kindOf(pdfFile('社区意见.pdf', ['社区意见', '同意']))).toBe('pdf');
  expect(await kindOf(sealedScan('承诺书.png', 3))).toBe('png');
});

test('a PDF points to its own objects', async () => {
  const text = await pdfFile('a.pdf', ['一', '二']).text();
  const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  expect(text.slice(start, start + 4)).toBe('xref');
  const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, digits]) => Number(digits));
  expect(offsets.map((offset, index) => text.slice(offset).startsWith(`${index + 1} 0 obj`))).not.toContain(false);
});
