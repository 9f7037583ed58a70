import { expect, it } from 'vitest';
import { awardingLines, awardingText } from '@/lib/plans/announcing/awarding-text';
import { type AwardingRules, awardingRules } from '@/lib/plans/terms/awarding-rules';

const linesFor = (rules: Partial<AwardingRules>, passLine = 0) => awardingLines(planWith(rules, passLine));
const planWith = (rules: Partial<AwardingRules>, passLine = 0) => ({
  terms: {
    awarding: { ...awardingRules.parse({}), ...rules },
    aggregation: {
      passLine,
      trimFrom: 5,
      decimals: 2,
      bonusPolicy: 'cap100' as const,
      commentBelow: 60,
      commentAbove: 90,
      commentMinCharacters: 20,
    },
  },
  categories: [
    { code: 'ELDERLY', name: '为老服务' },
    { code: 'CHILD', name: '青少年服务' },
  ],
  form: {
    sections: [
      {
        key: 'team',
        title: '团队',
        fields: [{ key: 'party', label: '党组织', type: 'singleChoice', options: [{ value: 'YES', label: '有' }] }],
      },
    ],
  },
});

it.each<[string, Partial<AwardingRules>, string]>([
  [
    'tiers by place (R7)',
    {
      tiers: [
        { places: 10, amountFen: 3_000_000n },
        { places: 20, amountFen: 1_000_000n },
      ],
    },
    '按名次分档资助：第 1—10 名各资助 30,000.00 元，第 11—30 名各资助 10,000.00 元。',
  ],
  ['one sum for all (R6)', { tiers: [{ places: 10, amountFen: 5_000_000n }] }, '立项 10 个，每个资助 50,000.00 元。'],
  [
    'places per category (R5)',
    {
      quotas: [
        { categoryCode: 'ELDERLY', places: 4 },
        { categoryCode: 'CHILD', places: 4 },
      ],
    },
    '各类别名额：为老服务 4 个、青少年服务 4 个；名额未用完的，空缺不再调剂。',
  ],
  [
    'preference for any one of several (R4)',
    {
      preferences: [
        { label: '基础较好', rating: 'A3', ownShareBp: 2_000, answers: [{ field: 'party', option: 'YES' }] },
      ],
    },
    '得分相同的，优先：基础较好（符合任意一项：社会组织评估等级 3A 级及以上且在有效期内、自筹资金不低于项目总预算的 20%、党组织：有）。',
  ],
  [
    'organising cost inside the pot (R6)',
    { organisingCostFen: 10_000_000n },
    '资助总额中含组织实施经费 100,000.00 元，不用于立项资助。',
  ],
  [
    'a share that counties pay (C3)',
    { coFunding: { part: { by: 'share', shareBp: 4_000 }, workingDays: 5, declined: 'reduce' } },
    '立项项目由主要实施地所在县（市、区）配套资助金额的 40%，计入资助金额；县（市、区）应当自收到配套确认通知之日起 5 个工作日内答复，不予配套、配套不足或者逾期未答复的，按不含该部分的金额立项。',
  ],
  [
    'a sum that counties pay, and what the city does without it',
    { coFunding: { part: { by: 'sum', sumFen: 1_000_000n }, workingDays: 10, declined: 'carry' } },
    '立项项目由主要实施地所在县（市、区）配套每个项目 10,000.00 元，计入资助金额；县（市、区）应当自收到配套确认通知之日起 10 个工作日内答复，不予配套、配套不足或者逾期未答复的，由本批次资金承担；本批次资金不足的，按不含该部分的金额立项或者不予立项。',
  ],
  [
    'an agreement of three parties (R2)',
    { enablingBody: '区社会组织服务中心' },
    '立项项目由主办单位、区社会组织服务中心（赋能与监测）和申报单位签订三方协议。',
  ],
])('%s', (_what, rules, line) => expect(linesFor(rules)).toEqual([line]));

it('a pass line is said, and a round without rules goes by the ranks', () => {
  expect(linesFor({}, 80)).toEqual(['最终得分不低于 80 分方可立项。']);
  expect(awardingText(planWith({}))).toBe('按评审得分由高到低择优立项。');
});
