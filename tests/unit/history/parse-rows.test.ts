import { expect, test } from 'vitest';
import { parseRows } from '@/lib/history/parse-rows';

const line = 'projects,累计资助项目,2024,8000,个,杭州市民政局';
const codes = (pasted: string) =>
  parseRows(pasted).problems.map(({ code, values }) => [code.replace('history.problems.', ''), values?.['line']]);

test('reads commas with quotes, tabs, a heading and empty lines', () => {
  const pasted = [
    'key,label,year,asPublished,unit,source',
    '',
    'beneficiaries,服务人次,2024,"4,200万余",人次,"杭州市民政局, 2024 年公布的""数据"""',
    'grantYuan\t累计资助资金\t2024\t4.46亿\t元\t杭州市民政局',
  ].join('\r\n');
  const { rows, problems } = parseRows(pasted);
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    {
      key: 'beneficiaries',
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

test.each<[string, string, (string | number | undefined)[][]]>([
  ['nothing', ' \n ', [['noRows', undefined]]],
  ['a missing column', 'projects,累计资助项目,2024,8000,个', [['columns', 1]]],
  ['an empty column', 'projects,,2024,8000,个,杭州市民政局', [['columns', 1]]],
  ['an unquoted comma in the figure', 'projects,累计资助项目,2024,8,000,个,杭州市民政局', [['columns', 1]]],
  ['a key in Chinese', line.replace('projects', '项目'), [['key', 1]]],
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
