import { expect, it } from 'vitest';
import { termsOfCall, textOf } from '@/tests/calls/call';
import { inBudget, inForm, line, shutGates } from '@/tests/calls/judging';
import { r8, topicsOfR8 } from '@/tests/calls/r8';

const [first, second] = topicsOfR8.map(({ indicativeFen }) => indicativeFen);
const ownRule = '自筹资金不低于申请资金的 10%';

it('says its rules', () => {
  const text = textOf(r8);
  for (const rule of [
    ownRule,
    '申请资金与选题金额一致',
    '每个项目由一个母项目和若干子项目组成',
    '各子项目使用资金合计不超过申请资金',
  ])
    expect(text).toContain(rule);
  expect(termsOfCall(r8)).toMatchObject({ applyPerTopic: true, topicSum: 'exact', leastPerTopic: 3 });
});

it.each([
  ['66,000 for the first topic', 66_000, first, []],
  ['66,000 for the second', 66_000, second, ['budgetNotExact']],
  ['49,000 for the second', 49_000, second, []],
  ['a yuan less', 48_999, second, ['budgetNotExact']],
])('the grant: %s', (_what, amount, topicFen, problems) =>
  expect(inBudget(r8, [line('B1', amount)], topicFen)).toEqual(problems),
);

it.each([
  ['6,600 of one’s own to 66,000', 66_000, 6_600, []],
  ['a yuan less', 66_000, 6_599, [ownRule]],
  ['4,900 to 49,000', 49_000, 4_900, []],
  ['a yuan less', 49_000, 4_899, [ownRule]],
])('own money: %s', (_what, grant, own, broken) =>
  expect(inForm(r8, { budget: [line('B1', grant), line('B1', own, 'OWN')] }).broken).toEqual(broken),
);

it.each([
  ['as much as is asked for', ['3000000', '3600000'], []],
  ['a fen more', ['3000000', '3600001'], ['各子项目使用资金合计不超过申请资金']],
])('sub-projects: %s', (_what, amounts, broken) => {
  const budget = [line('B1', 66_000), line('B1', 6_600, 'OWN')];
  const answers = { subProjects: amounts.map((amount) => ({ amount })) };
  expect(inForm(r8, { budget, answers }).broken).toEqual(broken);
});

it('one application for each organisation', () => {
  expect(shutGates(r8, {})).toEqual([]);
  expect(shutGates(r8, { otherApplications: 1 })).toEqual(['maxApplications']);
});
