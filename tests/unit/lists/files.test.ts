import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { fileCells, fileColumns } from '@/lib/lists/cells';
import { csvOf } from '@/lib/lists/csv';
import { type Table, workbookOf } from '@/lib/lists/workbook';
import { shelfList, type Thing } from './shelf';

const t = (key: string): string => key;
const at = { now: new Date(0) };
const thing: Thing = {
  id: '1',
  name: '=1+1',
  status: 'OPEN',
  price: 99_999_999_999_999n,
  made: new Date('2026-03-10T02:30:00Z'),
  place: null,
};

async function* once(): AsyncGenerator<ReturnType<typeof fileCells>[]> {
  yield [fileCells(shelfList, thing, { at, t })];
  yield [fileCells(shelfList, { ...thing, name: '两行\n文字 & "引号" <b> \u0001', price: -5n }, { at, t })];
}
const table = (): Table => ({ name: '货架[1]', columns: fileColumns(shelfList, t), batches: once() });

test('a file has the columns that are not the page’s alone', () => {
  expect(fileColumns(shelfList, t)).toEqual([
    { title: 'rounds.list.round', kind: 'text' },
    { title: 'rounds.list.status', kind: 'text' },
    { title: 'rounds.list.total', kind: 'fen' },
    { title: 'rounds.list.closesAt', kind: 'time' },
  ]);
});

test('in a spreadsheet amounts are exact numbers, times the Shanghai clock, and no text is a formula', async () => {
  const bytes = await new Response(workbookOf(table())).arrayBuffer();
  const { sheets } = await readXlsx(new Uint8Array(bytes), { readStyles: true });
  const [sheet] = sheets;
  expect(sheet?.name).toBe('货架 1');
  expect(sheet?.freezePane).toMatchObject({ rows: 1 });
  const [head, first, second] = sheet?.rows ?? [];
  expect(head?.[0]).toBe('rounds.list.round');
  expect(first).toEqual(['=1+1', 'rounds.status.OPEN', 999_999_999_999.99, new Date('2026-03-10T10:30:00Z')]);
  expect(second?.[0]).toMatch(/^两行\n文字 & "引号" <b>/);
  expect(second?.[2]).toBe(-0.05);
});

test('as CSV the same, with the mark by which spreadsheets know their Chinese', async () => {
  const bytes = await new Response(csvOf(table())).arrayBuffer();
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  expect(text.split('\r\n').slice(0, 2)).toEqual([
    '\uFEFFrounds.list.round,rounds.list.status,rounds.list.total,rounds.list.closesAt',
    "'=1+1,rounds.status.OPEN,999999999999.99,2026年3月10日 10:30",
  ]);
  expect(text).toContain('"两行\n文字 & ""引号"" <b>');
});
