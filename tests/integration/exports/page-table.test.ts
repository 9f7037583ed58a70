import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { askedTable, tableFile } from '@/lib/web/documents/table-file';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { saidWith } from '@/tests/support/said-with';

const html = `<h1>资金来源</h1><table id="shares"><caption>各类别</caption><thead><tr><th>类别</th><th data-figure="">金额</th></tr></thead>
<tbody><tr><td>为老服务</td><td>1,200.50</td></tr><tr><td>=HYPERLINK("x")</td><td>—</td></tr></tbody></table>`;
const page = { html, path: '/office/funds/a' };

test('a table of a page leaves as what the page shows, and that it was taken is written down', async () => {
  const { city } = await createCity();
  const officer = await actorWith('OBSERVER', city);
  const file = await tableFile(page, { id: 'shares', format: 'csv' }, at(officer));
  expect(file?.headers.get('content-disposition')).toContain(encodeURIComponent('资金来源 各类别.csv'));
  expect(await file?.text()).toBe('类别,金额\r\n为老服务,1200.50\r\n"\'=HYPERLINK(""x"")",\r\n');
  expect(await db.trailEntry.findMany({ where: { entity: 'pageTable', entityId: city.id } })).toMatchObject([
    { command: 'export.record', actorId: officer.personId, cityId: city.id, detail: { rows: 2 } },
  ]);
  expect(await saidWith('export.record', city.id)).toEqual({ filter: { page: '/office/funds/a', table: '各类别' } });
});

test('as a workbook amounts are numbers; what everybody reads is written down for nobody', async () => {
  const before = await db.trailEntry.count();
  const file = await tableFile(page, { id: 'shares', format: 'xlsx' }, null);
  const { sheets } = await readXlsx(new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0)));
  expect(sheets[0]?.rows).toEqual([
    ['类别', '金额'],
    ['为老服务', 1200.5],
    ['=HYPERLINK("x")', null],
  ]);
  expect(await db.trailEntry.count()).toBe(before);
});

test('no page has a table that it does not show, and no address asks for one otherwise', async () => {
  expect(await tableFile(page, { id: 'share', format: 'csv' }, null)).toBeNull();
  const asked = (query: string) => askedTable(new URLSearchParams(query));
  expect(asked('table=shares&format=xlsx')).toEqual({ id: 'shares', format: 'xlsx' });
  expect([
    asked('table=shares'),
    asked('format=csv'),
    asked('table=a"b&format=csv'),
    asked('table=a&format=pdf'),
  ]).toEqual([null, null, null, null]);
});
