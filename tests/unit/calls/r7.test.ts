import { expect, it } from 'vitest';
import { isMet } from '@/lib/reviews/stages/merits';
import { termsOfCall, textOf } from '@/tests/calls/call';
import { awardsOf, inBudget, inForm, line, shutGates, standing, times } from '@/tests/calls/judging';
import { r7 } from '@/tests/calls/r7';

it('says its rules', () => {
  const text = textOf(r7);
  for (const rule of [
    '按名次分档资助：第 1—10 名各资助 30,000.00 元，第 11—30 名各资助 10,000.00 元。',
    '新建立团组织另加资助 2,000.00 元：团组织情况：本年度新建立。',
    '社会服务机构（民办非企业单位）、基金会，或者企业',
    '成立满 12 个月',
    '核心团队不少于 3 人',
    '核心团队平均年龄不超过 35 周岁',
    '申报单位应当已建立团组织或者正在申请建立',
  ])
    expect(text).toContain(rule);
});

const inspected = { standings: [standing('ANNUAL_INSPECTION', '2018-01-01', 'PASSED')] };

it.each([
  ['a year old on the day', { ...inspected, establishedOn: '2018-05-06' }, []],
  ['an enterprise, which nobody inspects', { type: 'ENTERPRISE', establishedOn: '2018-05-06' }, []],
  ['a public institution', { type: 'PUBLIC_INSTITUTION', establishedOn: '2018-05-06' }, ['organisationTypes']],
  ['a filed group', { ...inspected, type: 'FILED' }, ['organisationTypes']],
  ['a day younger', { ...inspected, establishedOn: '2018-05-07' }, ['registeredMonths']],
])('gates: %s', (_what, facts, shut) => expect(shutGates(r7, facts)).toEqual(shut));

/** Born in the May of so many years before the term ends, on its last day as old as that. */
const team = (...ages: number[]) => ({
  team: ages.map((age) => ({ name: '成员', birth: `${2019 - age}-05` })),
  leagueGroup: 'YES',
});

it.each([
  ['three of 35 on average', team(30, 35, 40), []],
  ['a year too many', team(30, 36, 40), ['核心团队平均年龄不超过 35 周岁']],
  ['two only', team(30, 31), ['核心团队不少于 3 人']],
  ['a league group applied for', { ...team(30, 30, 30), leagueGroup: 'APPLYING' }, []],
  ['none', { ...team(30, 30, 30), leagueGroup: 'NONE' }, ['申报单位应当已建立团组织或者正在申请建立']],
])('the form: %s', (_what, answers, broken) => expect(inForm(r7, { answers }).broken).toEqual(broken));

it.each([
  ['30,000', 30_000, []],
  ['a yuan more', 30_001, ['budgetOverCap']],
])('the grant: %s', (_what, amount, problems) => expect(inBudget(r7, [line('B1', amount)])).toEqual(problems));

it('ten at 30,000, twenty at 10,000, nobody after them', () => {
  expect(awardsOf(r7, times(32, {}))).toEqual([...times(10, 30_000), ...times(20, 10_000), 0, 0]);
});

it('a league group formed this year adds 2,000 to the place, and only to a place', () => {
  const [extra] = termsOfCall(r7).awarding.extras;
  const chose = (option: string) => ({ rating: null, ownFen: 0n, totalFen: 1n, chosen: { leagueGroup: [option] } });
  expect(extra && [isMet(extra, chose('NEW')), isMet(extra, chose('YES'))]).toEqual([true, false]);
  const formed = { extraFen: extra?.amountFen ?? 0n };
  expect(awardsOf(r7, [...times(10, formed), ...times(20, {}), formed])).toEqual([
    ...times(10, 32_000),
    ...times(20, 10_000),
    0,
  ]);
});

it('who asks for less than its place gives gets what it asks for; below the line nobody gets anything', () => {
  expect(awardsOf(r7, [{ mostFen: 2_500_000n }, { score: '59.99' }])).toEqual([25_000, 0]);
});
