import { expect, test } from 'vitest';
import { rubricParts } from '@/components/reviews/rubric-parts';

const one = (name: string, group: string, ...[anchorFull = '', anchorMid = '', anchorLow = '']: string[]) => ({
  name,
  group,
  anchorFull,
  anchorMid,
  anchorLow,
});

const rows: [string, ReturnType<typeof one>[], { group: string; shared: string | undefined; names: string[] }[]][] = [
  [
    'the same of every criterion of a part is said once',
    [one('真实', '需求', '充分', '一般', '缺'), one('清晰', '需求', '充分', '一般', '缺')],
    [{ group: '需求', shared: '充分', names: ['0 真实', '1 清晰'] }],
  ],
  [
    'what differs stands under each',
    [one('真实', '需求', '充分', '一般', '缺'), one('清晰', '需求', '充分', '较好', '缺')],
    [{ group: '需求', shared: undefined, names: ['0 真实', '1 清晰'] }],
  ],
  [
    'nothing is not shared, and a single criterion keeps its own',
    [one('真实', '需求'), one('清晰', '需求'), one('可行', '方案', '充分')],
    [
      { group: '需求', shared: undefined, names: ['0 真实', '1 清晰'] },
      { group: '方案', shared: undefined, names: ['2 可行'] },
    ],
  ],
];

test.each(rows)('%s', (_what, criteria, expected) => {
  const parts = rubricParts(criteria).map(({ group, shared, criteria: own }) => ({
    group,
    shared: shared?.anchorFull,
    names: own.map(({ criterion, position }) => `${position} ${criterion.name}`),
  }));
  expect(parts).toEqual(expected);
});
