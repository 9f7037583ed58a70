import { describe, expect, test } from 'vitest';
import { parseExpression } from '@/lib/forms/expressions/parse-expression';
import { buildFromPattern } from '@/lib/forms/expressions/patterns/build-from-pattern';
import { type PatternKey, patterns } from '@/lib/forms/expressions/patterns/patterns';
import { sentencesSaying } from '@/lib/forms/expressions/patterns/recognise-pattern';
import type { Slots } from '@/lib/forms/expressions/patterns/slots';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import type { Expression } from '@/lib/forms/expressions/tree';
import { schema } from './sample-form';

const tree = (text: string): Expression => {
  const parsed = parseExpression(text, schema);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.tree;
};

/** The sentence a tree is shown as. */
const recognised = (text: string) => sentencesSaying(tree(text), schema)[0];

const sentences: [PatternKey, string][] = [
  ['shareCap', '人员经费 + 志愿者补贴 ≤ 50 % × 申请金额'],
  ['rowsAtLeast', '行数(执行团队, 证书 不为空) ≥ 2'],
  ['rowsAtMost', '行数(预算, 科目 = "B3") ≤ 1'],
  ['everyRow', '每一行(预算, 金额 ≤ 10 万元)'],
  ['everyRowOf', '每一行(预算, 数量 ≥ 1, 科目 = "B3")'],
  ['anyRow', '任一行(预算, 金额 > 1 元)'],
  ['requiredWhenOption', '如果 服务类别 = "为老服务" 则 项目名称 不为空'],
  ['requiredWhenOneOf', '如果 筛选方式 属于 ("走访", "问卷") 则 项目名称 不为空'],
  ['requiredWhenAbove', '如果 申请金额 > 10 万元 则 证明材料 不为空'],
  ['oneFilled', '项目名称 不为空 或 「合作方/配套」 不为空'],
  ['between', '申请金额 ≥ 1 万元 且 申请金额 ≤ 10 万元'],
  ['monthsReached', '单位.成立日期 + 2 年 ≤ 批次.截止日期'],
  ['monthsAtMost', '结束日期 ≤ 开始日期 + 1 年'],
  ['notBefore', '结束日期 ≥ 开始日期'],
  ['notAfter', '开始日期 ≤ 2026-12-31'],
  ['after', '结束日期 > 开始日期'],
  ['before', '开始日期 < 2026-12-31'],
  ['atLeast', '申请金额 ≥ 1 万元'],
  ['atMost', '申请金额 ≤ 50 万元'],
  ['moreThan', '直接受益人数 > 30'],
  ['lessThan', '自筹金额 < 申请金额'],
  ['addsUpTo', '申请金额 + 自筹金额 = 合计(预算.金额)'],
  ['isOption', '服务类别 = "助残服务"'],
  ['isOneOf', '实施地点 属于 ("杭州市", "上城区")'],
  ['isNotOption', '服务类别 ≠ "助残服务"'],
  ['isNoneOf', '筛选方式 不属于 ("走访", "问卷")'],
  ['isFilled', '证明材料 不为空'],
  ['isEmpty', '证明材料 为空'],
  ['percentOf', '50 % × 申请金额'],
  ['daysFrom', '结束日期 - 开始日期'],
  ['difference', '申请金额 - 自筹金额'],
  ['product', '直接受益人数 × 50 元'],
  ['quotient', '合计(预算.金额) ÷ 直接受益人数'],
  ['leastOf', '较小值(申请金额, 50 % × 自筹金额)'],
  ['greatestOf', '较大值(人员经费, 志愿者补贴, 合计(预算.金额))'],
  ['total', '人员经费 + 志愿者补贴 + 合计(预算.金额, 科目 = "B3")'],
];

test('every pattern is tried here', () =>
  expect(sentences.map(([key]) => key)).toEqual(patterns.map(({ key }) => key)));

describe('a sentence and its text are one tree', () => {
  test.each(sentences)('%s: %s', (key, text) => {
    const found = recognised(text);
    expect(found?.pattern.key).toBe(key);
    const built = buildFromPattern(key, found?.slots ?? {}, schema);
    expect(built).toEqual({ ok: true, tree: tree(text) });
    expect(printExpression(tree(text), schema)).toBe(text);
  });
});

test('slots are the parts of the sentence', () => {
  expect(recognised('人员经费 + 志愿者补贴 ≤ 50 % × 申请金额')?.slots).toEqual({
    parts: [tree('人员经费'), tree('志愿者补贴')],
    percent: tree('50 %'),
    base: tree('申请金额'),
  });
});

test.each([
  '申请金额 ≥ 1 万元 且 自筹金额 ≤ 10 万元',
  '非 是否联合申报',
  '项目名称 = "x"',
  '如果 服务类别 = "A" 则 项目名称 不为空 否则 是',
])('%s fits no sentence', (text) => {
  expect(recognised(text)).toBeUndefined();
});

describe('what does not fit a slot is refused at the slot', () => {
  test.each<[PatternKey, Slots, string[]]>([
    ['shareCap', { parts: [], base: tree('申请金额'), percent: tree('50 %') }, ['parts']],
    [
      'shareCap',
      { parts: [tree('项目名称')], base: tree('开始日期'), percent: tree('50') },
      ['parts', 'base', 'percent'],
    ],
    ['notBefore', { day: tree('申请金额') }, ['day', 'limit']],
    ['leastOf', { parts: [tree('申请金额')] }, ['parts']],
    ['isOption', { choice: tree('筛选方式'), option: tree('"走访"') }, ['choice']],
    ['everyRow', { table: tree('申请金额'), condition: tree('是') }, ['table', 'condition']],
    ['rowsAtLeast', { table: tree('执行团队'), condition: tree('是'), count: tree('1.5') }, ['count']],
    ['isOneOf', { choice: tree('服务类别'), options: tree('"A"') }, ['options']],
  ])('%s', (key, slots, fields) => {
    const built = buildFromPattern(key, slots, schema);
    expect(built.ok ? [] : built.problems.map(({ field }) => field)).toEqual(fields);
  });

  test('slots that fit alone but not together are refused as the checker refuses them', () => {
    const built = buildFromPattern('atMost', { figure: tree('申请金额'), limit: tree('50') }, schema);
    expect(built).toMatchObject({ ok: false, problems: [{ code: 'expressions.problems.operandTypes' }] });
  });
});
