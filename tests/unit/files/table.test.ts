import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { decodeText } from '@/lib/files/decode-text';
import { detectKind } from '@/lib/files/detect-kind';
import { mimeOf } from '@/lib/files/kinds';
import { placeOf } from '@/lib/files/places';
import { readTable } from '@/lib/files/table/read-table';
import { tableLimits } from '@/lib/files/table/table';
import { temporaryFiles } from '@/tests/support/files';

temporaryFiles();

let kept = 0;
/** Read as if it had been handed in. */
async function read(bytes: Uint8Array, kind: 'xlsx' | 'csv') {
  kept += 1;
  const sha256 = `${kept}`.padStart(64, '0');
  mkdirSync(path.dirname(placeOf(sha256)), { recursive: true });
  writeFileSync(placeOf(sha256), bytes);
  return readTable({ sha256, mime: mimeOf(kind) });
}
const workbook = (rows: (string | number | Date | null)[][]) =>
  writeXlsx({
    sheets: [
      { name: '表', rows, columns: [{}, {}, { numFmt: 'yyyy-mm-dd' }] },
      { name: '说明', rows: [['x']] },
    ],
  });

/** 项目,结果 / 助餐,立项 in GB 18030. */
const GBK = Uint8Array.from([
  0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0xbd, 0xe1, 0xb9, 0xfb, 0x0a, 0xd6, 0xfa, 0xb2, 0xcd, 0x2c, 0xc1, 0xa2, 0xcf, 0xee,
]);

test('the first sheet of a workbook, with days as days, empty rows left out and rows numbered as they are shown', async () => {
  const day = new Date('2023-05-06T00:00:00Z');
  const answer = await read(
    await workbook([
      ['项目', '金额', '日期'],
      [null, null, null],
      [' =1+1 ', 12.5, day],
    ]),
    'xlsx',
  );
  expect(answer).toEqual({
    rows: [
      { number: 1, cells: ['项目', '金额', '日期'] },
      { number: 3, cells: ['=1+1', 12.5, day] },
    ],
  });
});

test.each([
  ['UTF-8', Buffer.from('项目,结果\n助餐,立项')],
  ['UTF-8 with its mark', Buffer.from('\uFEFF项目,结果\n助餐,立项')],
  ['GBK', GBK],
  ['UTF-16 with tabs', Buffer.from('\uFEFF项目\t结果\n助餐\t立项', 'utf16le')],
])('a CSV in %s', async (_, bytes) => {
  expect(await read(bytes, 'csv')).toEqual({
    rows: [
      { number: 1, cells: ['项目', '结果'] },
      { number: 2, cells: ['助餐', '立项'] },
    ],
  });
});

test('what is broken, gone or too long is told, and is no error', async () => {
  expect(await read(Buffer.from('PK\u0003\u0004 no zip'), 'xlsx')).toEqual({ problem: 'tableUnreadable' });
  expect(await readTable({ sha256: 'f'.repeat(64), mime: mimeOf('csv') })).toEqual({ problem: 'tableUnreadable' });
  const long = Array.from({ length: tableLimits.rows + 1 }, (_, at) => [`项目 ${at}`]);
  expect(await read(await workbook(long), 'xlsx')).toEqual({ problem: 'tableTooLong' });
});

test('a workbook with a password is known for one, and what is no text for none', async () => {
  const locked = await writeXlsx({
    sheets: [{ name: 'a', rows: [['1']] }],
    encryption: { password: 'x', spinCount: 1_000 },
  });
  expect(await detectKind(locked)).toBe('encrypted');
  expect(decodeText(Uint8Array.from([0, 1, 2]))).toBeNull();
  expect(decodeText(Uint8Array.from([0xff, 0xff, 0xff]))).toBeNull();
});
