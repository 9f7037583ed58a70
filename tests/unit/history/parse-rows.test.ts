import { expect, test } from 'vitest';
import { parseRows } from '@/lib/history/parse-rows';

const line = '累计资助项目,2024,8000,个,杭州市民政局';
const codes = (pasted: string) =>
  parseRows(pasted).problems.map(({ code, values }) => [code.replace('history.problems.', ''), values?.['line']]);

test('reads commas with quotes, tabs, a heading and empty lines', () => {
  const pasted = [
    '指标,年度,原文数字,单位,出处',
    '',
    '服务人次,2024,"4,200万余",人次,"杭州市民政局, 2024 年公布的""数据"""',
    '累计资助资金\t2024\t4.46亿\t元\t杭州市民政局',
  ].join('\r\n');
  const { rows, problems } = parseRows(pasted);
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    {
      key: '服务人次',
      label: '服务人次',
      year: 2024,
      asPublished: '4,200万余',
      unit: '人次',
      source: '杭州市民政局, 2024 年公布的"数据"',
      lowerBound: 42_000_000n,
      exact: false,
    },
    {
      key: 'grantYuan',
      label: '累计资助资金',
      year: 2024,
      asPublished: '4.46亿',
      unit: '元',
      source: '杭州市民政局',
      lowerBound: 446_000_000n,
      exact: true,
    },
  ]);
});

test.each([
  ['举办届数（2012—2024）', 'editions'],
  ['累计资助项目', 'projects'],
  ['资助资金（元）', 'grantYuan'],
  ['资助项目督导', '资助项目督导'],
])('%s is known as %s', (label, key) => {
  expect(parseRows(`${label},2024,13,届,杭州市民政局`).rows[0]?.key).toBe(key);
});

test.each(['', '—', '未注明'])('a source without a year (%s) is kept without one', (year) => {
  expect(parseRows(`累计资助项目,${year},500多,个,吉安市民政局`)).toMatchObject({ rows: [{ year: 0 }], problems: [] });
});

test.each<[string, string, (string | number | undefined)[][]]>([
  ['nothing', ' \n ', [['noRows', undefined]]],
  ['a missing column', '累计资助项目,2024,8000,个', [['columns', 1]]],
  ['an empty column', ',2024,8000,个,杭州市民政局', [['columns', 1]]],
  ['an unquoted comma in the figure', '累计资助项目,2024,8,000,个,杭州市民政局', [['columns', 1]]],
  ['a year in words', line.replace('2024', '二〇二四'), [['year', 1]]],
  ['a figure in words', line.replace('8000', '若干'), [['figure', 1]]],
  ['the same twice', `${line}\n${line}`, [['rowTwice', 2]]],
  [
    'all of them at once',
    `${line}\na,b\n${line.replace('8000', '半数')}`,
    [
      ['columns', 2],
      ['figure', 3],
    ],
  ],
])('%s is named by its line', (_name, pasted, expected) => {
  expect(codes(pasted)).toEqual(expected);
});

test('at most 500 lines at once', () => {
  expect(codes(Array.from({ length: 501 }, () => line).join('\n'))).toEqual([['tooManyRows', undefined]]);
});
