import { expect, it } from 'vitest';
import { planContent } from '@/lib/plans/plan-content-schema';
import { termsOfCall, textOf } from '@/tests/calls/call';
import { awardsOf, inBudget, line, shutGates, standing, times } from '@/tests/calls/judging';
import { r6 } from '@/tests/calls/r6';

it('says its rules', () => {
  const text = textOf(r6);
  for (const rule of [
    '每个项目资助 50,000.00 元。',
    '立项 10 个，每个资助 50,000.00 元。',
    '本批次资助总额600,000.00 元',
    '资助总额中含组织实施经费 100,000.00 元，不用于立项资助。',
    '在本单位主办的前 1 届公益创投中未获资助',
    '当前未获得其他财政资金资助，本年度未获得本市其他批次资助',
    '路演：每个项目由 5 名专家独立评分，按得分取前 20 个项目。',
    '评审组由高校学者、社会组织代表和街道工作人员组成，先集体评议，再各自无记名评分。',
  ])
    expect(text).toContain(rule);
});

const sound = { standings: [standing('ANNUAL_INSPECTION', '2018-01-01', 'PASSED')] };
const otherMoney = [...sound.standings, standing('OTHER_FUNDING', '2019-01-01')];

it.each([
  ['a new one', sound, []],
  ['awarded in the edition before', { ...sound, awards: [{ yearsAgo: 1, editionsAgo: 1 }] }, ['notAwardedBefore']],
  ['awarded two editions before', { ...sound, awards: [{ yearsAgo: 2, editionsAgo: 2 }] }, []],
  ['other public money', { standings: otherMoney }, ['notFundedElsewhere']],
])('gates: %s', (_what, facts, shut) => expect(shutGates(r6, facts)).toEqual(shut));

it.each([
  ['exactly 50,000', 50_000, []],
  ['a yuan less', 49_999, ['budgetNotExact']],
])('the grant: %s', (_what, amount, problems) => expect(inBudget(r6, [line('B1', amount)])).toEqual(problems));

it('of 42, ten are awarded 50,000; with what organising costs, that is the pot', () => {
  const sums = awardsOf(r6, times(42, {}));
  expect(sums).toEqual([...times(10, 50_000), ...times(32, 0)]);
  const awarded = BigInt(sums.reduce((total, sum) => total + sum)) * 100n;
  expect(awarded + termsOfCall(r6).awarding.organisingCostFen).toBe(r6.potFen);
});

it('the panel sees itself while it talks, and scores without names', () => {
  const { stages } = planContent.parse(r6.content);
  expect(stages.map(({ kind, secretBallot, blindExperts }) => [kind, secretBallot, blindExperts])).toEqual([
    ['DEFENCE', false, true],
    ['DELIBERATION', true, false],
  ]);
});
