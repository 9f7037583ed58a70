import { expect, it } from 'vitest';
import { textOf } from '@/tests/calls/call';
import { awardsOf, inBudget, inTime, line, times } from '@/tests/calls/judging';
import { r5 } from '@/tests/calls/r5';

const categories = r5.content.categories.map(({ code }) => code);

it('says its rules', () => {
  const text = textOf(r5);
  for (const rule of [
    '各类别名额：为老服务 4 个、助残服务 4 个、青少年服务 4 个、妇女儿童及家庭 4 个、救助帮困 4 个、社区治理 4 个；名额未用完的，空缺不再调剂。',
    '本批次资助总额2,400,000.00 元',
    '单个项目资助金额不超过 100,000.00 元。',
    '实施周期为自签订协议之日起十个月',
    '优化后进入评审',
    '公示无异议的，签订协议后拨付首款',
  ])
    expect(text).toContain(rule);
});

it.each([
  ['100,000', 100_000, []],
  ['a yuan more', 100_001, ['budgetOverCap']],
])('the grant: %s', (_what, amount, problems) => expect(inBudget(r5, [line('B1', amount)])).toEqual(problems));

it.each([
  ['ten months', '2020-04-30', []],
  ['a day more', '2020-05-02', ['longerThanMonths']],
  ['a month less', '2020-03-31', ['shorterThanMonths']],
])('the time: %s', (_what, endsOn, problems) =>
  expect(inTime(r5, { startsOn: '2019-07-01', endsOn })).toEqual(problems),
);

it('four of each category, 24 in all, and the pot is what they take', () => {
  const ranked = times(6, categories)
    .flat()
    .map((categoryCode) => ({ categoryCode }));
  const sums = awardsOf(r5, ranked);
  expect(sums).toEqual([...times(24, 100_000), ...times(12, 0)]);
  expect(sums.reduce((total, sum) => total + sum)).toBe(Number(r5.potFen / 100n));
});

it('the fifth of a category gets nothing, though others have places left', () => {
  const [first, second] = categories;
  const ranked = [...times(5, { categoryCode: first ?? '' }), { categoryCode: second ?? '' }];
  expect(awardsOf(r5, ranked)).toEqual([...times(4, 100_000), 0, 100_000]);
});

it('a place stays open where nobody reaches the line', () => {
  expect(awardsOf(r5, [{ score: '60.00' }, { score: '59.99' }])).toEqual([100_000, 0]);
});
