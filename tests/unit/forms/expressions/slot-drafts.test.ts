import { describe, expect, test } from 'vitest';
import { parseExpression } from '@/lib/forms/expressions/parse-expression';
import { composed, compositionOf } from '@/lib/forms/expressions/patterns/composition';
import { blankFigure, figureSources, figureTree } from '@/lib/forms/expressions/patterns/figure-drafts';
import { patterns, patternsFor } from '@/lib/forms/expressions/patterns/patterns';
import { blankRowTest, rowCondition } from '@/lib/forms/expressions/patterns/row-tests';
import { blankSlot, slotValue } from '@/lib/forms/expressions/patterns/slot-drafts';
import { schema } from './sample-form';

const tree = (text: string) => {
  const parsed = parseExpression(text, schema);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.tree;
};

/** An expression taken apart into the controls of its sentences and put together again. */
function throughControls(text: string) {
  const composition = compositionOf(tree(text), schema);
  return composition && composed(composition, schema).tree;
}

test.each([
  '合计(预算.金额, 科目 属于 ("B3", "B4")) ≤ 50 % × 合计(预算.金额)',
  '合计(预算.金额, 科目 = "B3" 且 数量 ≥ 2.5 且 金额 ≤ 1234.5 元 且 日期 ≥ 2026-01-31 且 说明 不为空) ≤ 50 % × 申请金额',
  '人员经费 + 志愿者补贴 ≤ 50 % × 申请金额',
  '行数(执行团队, 证书 不为空) ≥ 2',
  '每一行(预算, 金额 ≤ 10 万元)',
  '如果 服务类别 = "为老服务" 则 项目名称 不为空',
  '如果 筛选方式 属于 ("走访") 则 证明材料 不为空',
  '直接受益人数 ≥ 30',
  '申请金额 ≤ 200000.05 元',
  '单位.成立日期 + 2 年 ≤ 批次.截止日期',
  '开始日期 ≤ 2026-12-31',
  '实施地点 属于 ("杭州市", "上城区")',
  '行数(预算) ÷ 直接受益人数',
  '12.5 % × 申请金额',
  '每一行(预算, 金额 ≤ 10 万元 或 数量 < 3 或 说明 为空)',
  '每一行(排期, 结束 ≥ 开始)',
  '每一行(排期, 结束 > 开始 且 开始 ≥ 2026-01-01, 结束 不为空)',
  '每一行(排期, 决算 ≤ 预计)',
  '合计(排期.预计) = 合计(预算.金额)',
  '合计(排期.决算) ≤ 合计(预算.金额, 科目 = "B3" 或 数量 ≥ 2)',
  '申请金额 ≤ 较小值(5 万元, 50 % × 合计(预算.金额), 自筹金额 + 人员经费)',
  '最大(预算.金额) ≤ 5 万元',
  '申请金额 × 2 ≤ 5 万元',
  '合计(预算.金额) ÷ 直接受益人数 ≤ 500 元',
  '申请金额 - 自筹金额 ≥ 较大值(1 万元, 最小(预算.金额))',
  '合计(预算.金额, 科目 = "B3" 或 科目 = "B4") ≤ 50 % × 申请金额',
])('can be chosen: %s', (text) => expect(throughControls(text)).toEqual(tree(text)));

test.each([
  '每一行(预算, 金额 ≤ 申请金额)',
  '每一行(预算, 金额 ≥ 1 元 且 (数量 ≥ 1 或 说明 不为空))',
  '每一行(预算, 金额 ≤ 金额)',
  '申请金额 ≤ 较小值(1 元, 较大值(2 元, 较小值(3 元, 自筹金额)))',
])('is only shown as text: %s', (text) => expect(throughControls(text)).toBeNull());

test('every figure of the form is offered by name, sums of its tables too', () => {
  const sources = figureSources(schema, {
    sum: (table, column) => `${table}${column}合计`,
    average: (table, column) => `${table}${column}平均`,
    min: (table, column) => `${table}${column}最小`,
    max: (table, column) => `${table}${column}最大`,
    count: (table) => `${table}行数`,
  });
  expect(sources.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['申请金额', '预算金额合计', '预算数量合计', '预算金额最大', '执行团队行数']),
  );
});

const grant = { ...blankFigure, source: 'field form.grant' };

describe('what is not whole yet is nothing', () => {
  test.each([
    blankFigure,
    { ...blankFigure, source: 'yuan', value: '一百' },
    { ...blankFigure, source: 'number' },
    {
      ...blankFigure,
      source: 'sum form.budget.amount',
      tests: { joiner: 'and' as const, list: [{ ...blankRowTest, column: 'code' }] },
    },
    { ...blankFigure, source: 'sum form.grant.amount' },
    { ...blankFigure, source: 'least', parts: [grant] },
    { ...blankFigure, source: 'less', parts: [grant, blankFigure] },
    { ...blankFigure, source: 'less', parts: [grant, grant, grant] },
    { ...blankFigure, source: 'share', value: '很多', parts: [grant] },
  ])('%o', (draft) => expect(figureTree(draft, schema)).toBeUndefined());

  test.each([
    ['percent', 'x'],
    ['count', '1.5'],
    ['months', ''],
    ['day', '2026-02-30'],
    ['choice', ''],
    ['text', ''],
    ['texts', ''],
    ['figures', ''],
    ['rowCondition', ''],
  ] as const)('%s', (kind, value) =>
    expect(slotValue({ kind, name: 'slot' }, { slot: { ...blankSlot, value } }, schema)).toBeUndefined(),
  );
});

test('a column is compared with another of its table that is of its type, and with no other', () => {
  const table = schema[0].fields.find(({ key }) => key === 'plan');
  if (table?.type !== 'table') throw new Error('no such table');
  const against = (other: string) =>
    rowCondition({ joiner: 'and', list: [{ ...blankRowTest, column: 'until', operator: '≥', other }] }, table);
  expect(against('since')).toMatchObject({ right: { kind: 'column', column: 'since' } });
  expect([against('until'), against('planned'), against('gone')]).toEqual([undefined, undefined, undefined]);
});

test('conditions and figures have sentences of their own', () => {
  expect(patternsFor('figure')).toEqual([
    'percentOf',
    'daysFrom',
    'difference',
    'product',
    'quotient',
    'leastOf',
    'greatestOf',
    'total',
  ]);
  expect(patternsFor('boolean')).toHaveLength(patterns.length - 8);
});
