import { describe, expect, test } from 'vitest';
import { calculated, isVisible, problemsInRules } from '@/lib/forms/expressions/form-rule';
import { parseExpression } from '@/lib/forms/expressions/parse-expression';
import type { Expression } from '@/lib/forms/expressions/tree';
import type { Facts } from '@/lib/forms/expressions/value';
import type { Json } from '@/lib/kernel/canonical-json';
import { facts, schema } from './sample-form';

const tree = (text: string): Expression => {
  const parsed = parseExpression(text, schema);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.tree;
};
const valueOf = (text: string, form: Facts[string] = {}, organisation: Facts[string] = {}): Json =>
  calculated(tree(text), { schema, facts: facts(form, organisation) });

describe('D.4: personnel and volunteers together at most half of the grant', () => {
  const rule = {
    condition: tree('合计(预算.金额, 科目 属于 ("B3", "B4")) ≤ 50 % × 申请金额'),
    message: '人员经费与志愿者补贴合计不得超过申请金额的 50%',
    field: 'budget',
  };
  const check = (budget: Json, grant: Json = '10000001') => problemsInRules([rule], schema, facts({ grant, budget }));
  test.each([
    ['just below half a fen', '5000000', []],
    [
      'one fen above',
      '5000001',
      [{ code: 'expressions.problems.ruleBroken', field: 'budget', values: { message: rule.message } }],
    ],
  ])('%s', (_, amount, problems) => {
    expect(
      check([
        { code: 'B1', amount: '99999999' },
        { code: 'B3', amount: '0' },
        { code: 'B4', amount },
      ]),
    ).toEqual(problems);
  });
  test('nothing is judged while the grant is empty', () => {
    expect(check([{ code: 'B3', amount: '5' }], null)).toEqual([]);
  });
  test('a budget without rows spends nothing', () => expect(check(null)).toEqual([]));
});

describe('D.5: grant = least of 60 % of the total, total less own money, 500,000 yuan', () => {
  const text = '较小值(60 % × 合计金额, 合计金额 - 自筹金额, 50 万元)';
  test.each([
    ['90000000', '36000000', '50000000'],
    ['60000000', '20000000', '36000000'],
    ['100', '70', '30'],
    ['101', '0', '61'],
  ])('total %s and own %s fen give %s', (total, own, grant) => expect(valueOf(text, { total, own })).toBe(grant));
});

describe('figures are exact and rounded once', () => {
  test.each([
    ['申请金额 ÷ 3 × 3 = 申请金额', true],
    ['申请金额 ÷ 3 × 3', '100'],
    ['申请金额 ÷ 3', '33'],
    ['-申请金额 ÷ 8', '-13'],
    ['0.1 + 0.2 = 0.3', true],
    ['1 ÷ 3', '0.33'],
    ['2 ÷ 3', '0.67'],
    ['申请金额 ÷ (直接受益人数 - 直接受益人数)', null],
    ['申请金额 ÷ 0 > 1 元', null],
    ['申请金额 ÷ 0 > 1 元 或 是', true],
  ])('%s is %s', (text, value) => expect(valueOf(text, { grant: '100', beneficiaries: 7 })).toBe(value));
});

describe('days', () => {
  test.each([
    ['结束日期 - 开始日期', '365'],
    ['开始日期 + 1 个月', '2024-02-29'],
    ['开始日期 - 2 个月', '2023-11-30'],
    ['开始日期 + 1 年 = 结束日期', false],
    ['开始日期 + 365 天 = 结束日期', true],
    ['结束日期 ≤ 开始日期 + 12 个月', true],
    ['单位.成立日期 + 2 年 ≤ 开始日期', true],
    ['开始日期 + 0.5', null],
    ['开始日期 + 999999999 天', null],
    ['较大值(开始日期, 结束日期)', '2025-01-30'],
  ])('%s is %s', (text, value) =>
    expect(valueOf(text, { startsOn: '2024-01-31', endsOn: '2025-01-30' }, { establishedOn: '2022-01-31' })).toBe(
      value,
    ),
  );
});

describe('what is empty is not judged', () => {
  test.each([
    ['申请金额 > 1 元', null],
    ['非 申请金额 > 1 元', null],
    ['申请金额 为空', true],
    ['项目名称 不为空', false],
    ['申请金额 > 1 元 且 否', false],
    ['申请金额 > 1 元 或 否', null],
    ['如果 申请金额 > 1 元 则 否', null],
    ['如果 直接受益人数 > 1 则 项目名称 不为空', false],
    ['如果 直接受益人数 > 9 则 项目名称 不为空', true],
    ['服务类别 属于 ("A")', null],
    ['合计(预算.金额)', '0'],
    ['最大(预算.金额)', null],
    ['行数(执行团队)', '0'],
    ['每一行(执行团队, 证书 不为空)', true],
    ['任一行(执行团队, 证书 不为空)', false],
    ['预算 为空', true],
    ['筛选方式 为空', true],
  ])('%s is %s', (text, value) => expect(valueOf(text, { beneficiaries: 2, title: '  ', methods: [] })).toBe(value));
});

describe('tables', () => {
  const budget = [
    { code: 'B1', amount: '300', quantity: '1.5' },
    { code: 'B3', amount: '100' },
    { code: 'B3' },
    { amount: '50', quantity: 2 },
  ];
  test.each([
    ['合计(预算.金额)', '450'],
    ['合计(预算.金额, 科目 = "B3")', '100'],
    ['合计(预算.数量)', '3.5'],
    ['最小(预算.金额)', '50'],
    ['平均(预算.金额)', '150'],
    ['平均(预算.数量)', '1.75'],
    ['平均(预算.金额, 金额 > 900 元)', null],
    ['行数(预算, 科目 = "B3")', '2'],
    ['行数(预算, 金额 > 50 % × 合计(预算.金额))', '1'],
    ['任一行(预算, 金额 > 2 元)', true],
    ['任一行(预算, 金额 > 5 元)', null],
    ['每一行(预算, 金额 < 2 元)', false],
    ['每一行(预算, 金额 ≤ 3 元)', null],
    ['每一行(预算, 金额 ≤ 3 元, 金额 不为空)', true],
    ['每一行(预算, 数量 不为空, 科目 = "B1")', true],
  ])('%s is %s', (text, value) => expect(valueOf(text, { budget })).toBe(value));

  test('an aggregate inside a condition is computed once: once per row, twelve deep, would never end', () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({ code: 'B1', amount: String(index) }));
    const nested = Array.from({ length: 12 }).reduce((inner: string) => `合计(预算.金额, 金额 < ${inner})`, '100 元');
    expect(valueOf(nested, { budget: rows })).toBe('19900');
  });
});

describe('regions and choices', () => {
  test.each([
    ['实施地点 属于 "杭州市"', true],
    ['实施地点 属于 ("上城区", "/ja/")', true],
    ['实施地点 = "杭州市"', false],
    ['实施地点 属于 "/hz"', true],
    ['实施地点 属于 "/h"', false],
    ['实施地点 属于 ""', false],
    ['筛选方式 属于 ("走访")', true],
    ['筛选方式 属于 ("问卷")', false],
    ['服务类别 = "助残服务"', true],
  ])('%s is %s', (text, value) =>
    expect(valueOf(text, { region: '/hz/sc/', methods: ['visit'], category: 'C' })).toBe(value),
  );
});

test('of several places a rule holds where it holds of any of them', () => {
  const several = (text: string) => valueOf(text, { region: ['/ja/', '/hz/sc/'] });
  expect(several('实施地点 属于 "上城区"')).toBe(true);
  expect(several('实施地点 属于 "/ja/"')).toBe(true);
  expect(several('实施地点 = "上城区"')).toBe(true);
  expect(several('实施地点 ≠ "上城区"')).toBe(false);
  expect(several('实施地点 = "杭州市"')).toBe(false);
  expect(valueOf('实施地点 为空', { region: [] })).toBe(true);
});

test('a part of the form shows once its condition is known to hold', () => {
  const condition = tree('是否联合申报 = 是');
  expect([{}, { joint: false }, { joint: true }].map((form) => isVisible(condition, schema, facts(form)))).toEqual([
    false,
    false,
    true,
  ]);
});
