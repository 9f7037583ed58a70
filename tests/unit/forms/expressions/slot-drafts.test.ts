import { describe, expect, test } from 'vitest';
import { parseExpression } from '@/lib/forms/expressions/parse-expression';
import { buildFromPattern } from '@/lib/forms/expressions/patterns/build-from-pattern';
import { figureSources, figureTree } from '@/lib/forms/expressions/patterns/figure-drafts';
import { patterns, patternsFor } from '@/lib/forms/expressions/patterns/patterns';
import { recognisePattern } from '@/lib/forms/expressions/patterns/recognise-pattern';
import { blankSlot, slotDrafts, slotValue } from '@/lib/forms/expressions/patterns/slot-drafts';
import { schema } from './sample-form';

const tree = (text: string) => {
  const parsed = parseExpression(text, schema);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.tree;
};

/** A sentence taken apart into its controls and put together again. */
function throughControls(text: string) {
  const recognised = recognisePattern(tree(text), schema);
  const pattern = patterns.find(({ key }) => key === recognised?.patternKey);
  const drafts = recognised && pattern && slotDrafts(pattern.slots, recognised.slots);
  if (!pattern || !drafts) return null;
  const values = Object.entries(pattern.slots).map(([name, kind]) => [name, slotValue(kind, name, drafts, schema)]);
  return buildFromPattern(pattern.key, Object.fromEntries(values), schema);
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
])('can be chosen: %s', (text) => expect(throughControls(text)).toEqual({ ok: true, tree: tree(text) }));

test.each(['合计(预算.金额, 科目 = "B3" 或 科目 = "B4") ≤ 50 % × 申请金额', '最大(预算.金额) ≤ 5 万元', '申请金额 × 2 ≤ 5 万元', '每一行(预算, 金额 ≤ 申请金额)'])('is only shown as text: %s', (text) =>
  expect(throughControls(text)).toBeNull(),
);

test('every figure of the form is offered by name, sums of its tables too', () => {
  const sources = figureSources(schema, { sum: (table, column) => `${table}${column}合计`, count: (table) => `${table}行数` });
  expect(sources.map(({ label }) => label)).toEqual(expect.arrayContaining(['申请金额', '预算金额合计', '预算数量合计', '执行团队行数']));
});

describe('what is not whole yet is nothing', () => {
  test.each([
    { source: '', value: '', tests: [] },
    { source: 'yuan', value: '一百', tests: [] },
    { source: 'number', value: '', tests: [] },
    { source: 'sum form.budget.amount', value: '', tests: [{ column: 'code', operator: 'in' as const, values: [], value: '' }] },
    { source: 'sum form.grant.amount', value: '', tests: [] },
  ])('%o', (draft) => expect(figureTree(draft, schema)).toBeUndefined());

  test.each([['percent', 'x'], ['count', '1.5'], ['months', ''], ['day', '2026-02-30'], ['choice', ''], ['text', ''], ['texts', ''], ['figures', ''], ['rowCondition', '']] as const)('%s', (kind, value) =>
    expect(slotValue(kind, 'slot', { slot: { ...blankSlot, value } }, schema)).toBeUndefined(),
  );
});

test('conditions and figures have sentences of their own', () => {
  expect(patternsFor('figure')).toEqual(['percentOf', 'daysFrom', 'difference', 'product', 'quotient', 'total']);
  expect(patternsFor('boolean')).toHaveLength(patterns.length - 6);
});
