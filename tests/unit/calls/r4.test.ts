import { expect, it } from 'vitest';
import { isMet, type MeritFacts } from '@/lib/reviews/stages/merits';
import { termsOfCall, textOf } from '@/tests/calls/call';
import { awardsOf, inBudget, line, shutGates, standing } from '@/tests/calls/judging';
import { r4 } from '@/tests/calls/r4';

it('says its rules', () => {
  const text = textOf(r4);
  for (const rule of [
    '每个项目资助 30,000.00 元。',
    '立项 1 个，每个资助 30,000.00 元。',
    '最近一次年度检查结论为合格',
    '2025年4月8日 09:00至2025年4月11日 17:00',
    '2025年4月21日至2025年11月30日',
    '书面评审：每个项目由 3 名专家独立评分，按得分取前 6 个项目。现场答辩：每个项目由 5 名专家独立评分。',
    '得分相同的，优先：基础较好（符合任意一项：社会组织评估等级 3A 级及以上且在有效期内、自筹资金不低于项目总预算的 20%、党组织：已建立、妇女组织：已建立、妇女儿童服务经验：有）。',
    '4月16日至18日审定',
  ])
    expect(text).toContain(rule);
});

it.each([
  ['合格', 'PASSED', []],
  ['基本合格 is not enough', 'BASICALLY_PASSED', ['inspectionPassed']],
])('gates: %s', (_what, conclusion, shut) =>
  expect(shutGates(r4, { standings: [standing('ANNUAL_INSPECTION', '2024-01-01', conclusion)] })).toEqual(shut),
);

it.each([
  ['exactly 30,000', 30_000, []],
  ['a yuan less', 29_999, ['budgetNotExact']],
  ['a yuan more', 30_001, ['budgetNotExact']],
])('the grant: %s', (_what, amount, problems) => expect(inBudget(r4, [line('B1', amount)])).toEqual(problems));

const plain: MeritFacts = { rating: null, ownFen: 0n, totalFen: 30_000_00n, chosen: { partyGroup: ['NO'] } };
it.each<[string, Partial<MeritFacts>, boolean]>([
  ['nothing of it', {}, false],
  ['a party group', { chosen: { partyGroup: ['YES'] } }, true],
  ['a women’s group', { chosen: { womenGroup: ['YES'] } }, true],
  ['experience', { chosen: { experience: ['YES'] } }, true],
  ['3A', { rating: 'A3' }, true],
  ['2A', { rating: 'A2' }, false],
  ['own money of a fifth', { ownFen: 7_500_00n, totalFen: 37_500_00n }, true],
  ['a fen less', { ownFen: 7_499_99n, totalFen: 37_499_99n }, false],
])('preferred between equals: %s', (_what, facts, met) => {
  const [preference] = termsOfCall(r4).awarding.preferences;
  expect(preference && isMet(preference, { ...plain, ...facts })).toBe(met);
});

it('awards one, and nobody below the line', () => {
  expect(awardsOf(r4, [{}, {}, {}])).toEqual([30_000, 0, 0]);
  expect(awardsOf(r4, [{ score: '59.99' }])).toEqual([0]);
});
