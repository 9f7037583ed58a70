import { expect, test } from 'vitest';
import type { TableCell, TableRow } from '@/lib/files/table/table';
import { judgeTable, type Recorded, receivedWithin } from '@/lib/past/reading/judge-table';
import { placesNamed } from '@/lib/past/reading/places-named';
import { fixtureCodes } from '@/prisma/seed/uscc';

const HEAD = [
  '项目名称',
  '申报单位',
  '统一社会信用代码',
  '项目领域',
  '实施地点',
  '申请金额(元)',
  '获批金额(元)',
  '结果',
  '收到日期',
];
const code = fixtureCodes.shangchengGroup;
const placeOf = placesNamed([
  { id: 'city', name: '甲市', parentId: null, validTo: null },
  { id: 'east', name: '东区', parentId: 'city', validTo: null },
  { id: 'old', name: '东区', parentId: 'city', validTo: '2021-04-08' },
  { id: 'west', name: '西区', parentId: 'city', validTo: null },
  { id: 'east-1', name: '文晖街道', parentId: 'east', validTo: null },
  { id: 'west-1', name: '文晖街道', parentId: 'west', validTo: null },
]);

const table = (...rows: TableCell[][]): TableRow[] =>
  rows.map((cells, at) => ({ number: at + 1, cells: cells.map((cell) => (cell === '' ? null : cell)) }));

function judge(
  rows: TableRow[],
  recorded: Recorded = new Map(),
  round = { year: 2023, receivedFrom: null, receivedTo: null } as Parameters<typeof receivedWithin>[0],
) {
  const judging = judgeTable(rows, {
    recorded,
    placeOf,
    nameOf: (id) => ({ east: '东区', west: '西区' })[id] ?? '',
    within: receivedWithin(round),
    codes: { held: new Set(['51100000500000000Z']), regions: new Map() },
  });
  for (let step = judging.next(); ; step = judging.next()) if (step.done === true) return step.value;
}

const good = ['老人助餐', '益邻社', code, '为老服务', '东区', '80,000', '５０,０００.50', '立项', '2023/5/6'];
const withCell = (column: string, cell: TableCell): TableCell[] =>
  good.map((was, at) => (HEAD[at] === column ? cell : was));
const told = (judged: ReturnType<typeof judge>) =>
  judged.faults.map(
    ({ row, column, code: problem }) => `${row} ${column} ${problem.replace(/^(past|organisations)\.problems\./, '')}`,
  );

test('reads a good row as it was meant', () => {
  const judged = judge(table(HEAD, good));
  expect(judged).toMatchObject({ rowCount: 1, wrongCount: 0, knownCount: 0, faults: [] });
  expect(judged.rows).toEqual([
    {
      row: 2,
      key: `${code} 老人助餐`,
      title: '老人助餐',
      organisationName: '益邻社',
      uscc: code,
      field: 'ELDER',
      regionId: 'east',
      askedFen: '8000000',
      grantedFen: '5000050',
      result: 'FUNDED',
      receivedOn: '2023-05-06',
    },
  ]);
});

test.each<[string, TableCell, string[]]>([
  ['项目名称', '', ['2 项目名称 empty']],
  ['项目名称', '长'.repeat(201), ['2 项目名称 tooLong']],
  ['申报单位', '', ['2 申报单位 empty']],
  ['统一社会信用代码', '', ['2 统一社会信用代码 codeMissing']],
  ['统一社会信用代码', '无', []],
  ['统一社会信用代码', 5.1e17, ['2 统一社会信用代码 codeAsNumber']],
  ['统一社会信用代码', `${code.slice(0, 17)}${code.endsWith('A') ? 'B' : 'A'}`, ['2 统一社会信用代码 usccCheck']],
  ['统一社会信用代码', code.slice(0, 17), ['2 统一社会信用代码 usccLength']],
  ['统一社会信用代码', `\t${code.toLowerCase()} `, []],
  ['统一社会信用代码', '51100000500000000Z', []],
  ['项目领域', '为老', ['2 项目领域 choiceNear']],
  ['项目领域', '航天', ['2 项目领域 choice']],
  ['项目领域', '', []],
  ['实施地点', '南区', ['2 实施地点 placeNear']],
  ['实施地点', '乌鲁木齐', ['2 实施地点 place']],
  ['实施地点', '文晖街道', ['2 实施地点 placeAmbiguous']],
  ['实施地点', '西区 文晖街道', []],
  ['实施地点', '甲市西区文晖街道', []],
  ['申请金额(元)', '8万', ['2 申请金额(元) amountUnit']],
  ['申请金额(元)', '¥80,000元', []],
  ['申请金额(元)', 80_000.125, ['2 申请金额(元) amountDecimals']],
  ['申请金额(元)', 80_000.5, []],
  ['申请金额(元)', '约八十', ['2 申请金额(元) amountUnreadable']],
  ['申请金额(元)', -5, ['2 申请金额(元) amountUnreadable']],
  ['申请金额(元)', 1e21, ['2 申请金额(元) amountUnreadable']],
  ['获批金额(元)', '', ['2 获批金额(元) grantedMissing']],
  ['结果', '', ['2 结果 empty']],
  ['结果', '未立项', ['2 获批金额(元) grantedThough']],
  ['结果', '已获批', []],
  ['结果', '未立', ['2 结果 choiceNear']],
  ['收到日期', '去年五月', ['2 收到日期 dayUnreadable']],
  ['收到日期', 45_052, ['2 收到日期 dayUnreadable']],
  ['收到日期', '2022-12-31', ['2 收到日期 dayOutside']],
  ['收到日期', new Date('2023-05-06T00:00:00Z'), []],
  ['收到日期', '20230506', []],
])('%s = %s', (column, cell, expected) => {
  expect(told(judge(table(HEAD, withCell(column, cell))))).toEqual(expected);
});

test('tells everything that is wrong with a row at once, and takes only the good ones', () => {
  const bad = ['', '益邻社', '123', '', '', '5万', '', '立项', '2021-01-01'];
  const judged = judge(table(HEAD, bad, good));
  expect(told(judged)).toEqual([
    '2 项目名称 empty',
    '2 统一社会信用代码 usccLength',
    '2 申请金额(元) amountUnit',
    '2 收到日期 dayOutside',
    '2 获批金额(元) grantedMissing',
  ]);
  expect(judged).toMatchObject({ rowCount: 2, wrongCount: 1, rows: [{ row: 3 }] });
});

test('what was received at the end of the year before is within a round that says so', () => {
  const round = { year: 2023, receivedFrom: '2022-11-01', receivedTo: '2022-12-31' };
  expect(told(judge(table(HEAD, withCell('收到日期', '2022-12-01')), new Map(), round))).toEqual([]);
  expect(told(judge(table(HEAD, good), new Map(), round))).toEqual(['2 收到日期 dayOutside']);
});

test('finds one project twice, however its signs are set', () => {
  const again = withCell('项目名称', '“老人 助餐”');
  expect(told(judge(table(HEAD, good, again)))).toEqual(['3 项目名称 twice']);
  expect(judge(table(HEAD, good, again)).rows).toHaveLength(1);
});

test('knows what was imported before, and says which column differs', () => {
  const [row] = judge(table(HEAD, good)).rows;
  const recorded: Recorded = new Map(row === undefined ? [] : [[row.key, row]]);
  expect(judge(table(HEAD, good), recorded)).toMatchObject({ knownCount: 1, wrongCount: 0, rows: [], faults: [] });
  const differs = judge(table(HEAD, withCell('获批金额(元)', '6000')), recorded);
  expect(told(differs)).toEqual(['2 获批金额(元) differs']);
  expect(differs.faults[0]).toMatchObject({ title: '老人助餐', values: { before: '50,000.50', now: '6,000.00' } });
  const valuesOf = (column: string, cell: TableCell) =>
    judge(table(HEAD, withCell(column, cell)), recorded).faults.map(({ values }) => values);
  expect(valuesOf('实施地点', '西区')).toEqual([{ before: '东区', now: '西区' }]);
  expect(valuesOf('收到日期', '')).toEqual([{ before: '2023年5月6日', now: '未填写' }]);
});

test('a formula is text like any other', () => {
  const judged = judge(table(HEAD, withCell('项目名称', '=HYPERLINK("http://x","y")')));
  expect(judged.rows.map(({ title }) => title)).toEqual(['=HYPERLINK("http://x","y")']);
});

test.each<[string, string[], string[], string[]]>([
  ['a near one', HEAD.map((name) => (name === '项目名称' ? '项目名' : name)), ['1 项目名 headingNear'], []],
  ['another word', HEAD.map((name) => (name === '获批金额(元)' ? '资助金额' : name)), ['1 资助金额 headingNear'], []],
  ['missing', HEAD.filter((name) => name !== '结果'), ['1 结果 headingMissing'], []],
  [
    'ten-thousands',
    HEAD.map((name) => (name === '获批金额(元)' ? '获批金额（万元）' : name)),
    ['1 获批金额（万元） headingUnit'],
    [],
  ],
  ['twice', [...HEAD, '结果'], ['1 结果 headingTwice'], []],
  ['persons are left out', [...HEAD, '联系人', '联系电话'], [], ['联系人', '联系电话']],
])('headings: %s', (_, head, expected, ignored) => {
  const judged = judge(table(head, head.length < HEAD.length ? good.filter((_cell, at) => HEAD[at] !== '结果') : good));
  expect(told(judged)).toEqual(expected);
  expect(judged.ignored).toEqual(ignored);
  expect(judged.rows).toHaveLength(expected.length === 0 ? 1 : 0);
});

test('headings may stand under a title, with hints in brackets', () => {
  const head = HEAD.map((name) => (name === '项目名称' ? '项目名称 *' : name.replace('(元)', '（元）')));
  expect(judge(table(['2023 年申报汇总'], head, good))).toMatchObject({ faults: [], rows: [{ row: 3 }] });
});

test('a row of headings that are all nearly right is told what each should be', () => {
  const also = ['名称', '机构名称', '信用代码', '类别', '区划', '申报金额', '资助金额', '评审结果', '申报日期'];
  expect(told(judge(table(also, good)))).toEqual(also.map((heading) => `1 ${heading} headingNear`));
});

test('a day out of its time is told as it is written, and the row by its project', () => {
  expect(judge(table(HEAD, withCell('收到日期', '2022-12-31'))).faults).toMatchObject([
    { title: '老人助餐', values: { typed: '2022年12月31日', from: '2023年1月1日', to: '2023年12月31日' } },
  ]);
});

test('a table without headings or without rows says so', () => {
  expect(told(judge(table(['随便', '什么'])))).toEqual(['1  noHeadings']);
  expect(told(judge([]))).toEqual(['1  noHeadings']);
  expect(told(judge(table(HEAD)))).toEqual(['2  noRows']);
});
