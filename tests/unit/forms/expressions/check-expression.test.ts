import { describe, expect, test } from 'vitest';
import { problemsInTree, readExpression } from '@/lib/forms/expressions/read-expression';
import { expressionTree } from '@/lib/forms/expressions/tree';
import { schema } from './sample-form';

describe('types', () => {
  test.each([
    ['50 % × 申请金额', 'money'],
    ['申请金额 ÷ 直接受益人数', 'money'],
    ['申请金额 ÷ 合计金额', 'number'],
    ['结束日期 - 开始日期', 'number'],
    ['开始日期 + 30 天', 'day'],
    ['开始日期 + 6 个月', 'day'],
    ['最小(预算.日期)', 'day'],
    ['较小值(申请金额, 50 万元)', 'money'],
    ['如果 是否联合申报 则 项目名称 否则 服务类别', 'text'],
    ['筛选方式 属于 "走访"', 'boolean'],
    ['执行团队 为空 或 证明材料 不为空', 'boolean'],
  ] as const)('%s is of type %s', (text, type) =>
    expect(readExpression(text, schema, type)).toMatchObject({ ok: true, type }),
  );
});

describe('a type error points at the part it is about', () => {
  test.each([
    ['申请金额 ≤ 50', 'operandTypes', '申请金额 ≤ 50'],
    ['是 且 申请金额 × 自筹金额 > 1 元', 'operandTypes', '申请金额 × 自筹金额'],
    ['直接受益人数 ÷ 申请金额 > 1', 'operandTypes', '直接受益人数 ÷ 申请金额'],
    ['申请金额 且 是', 'notATruth', '申请金额'],
    ['非 直接受益人数', 'notATruth', '直接受益人数'],
    ['-项目名称 = "x"', 'notAFigure', '项目名称'],
    ['如果 直接受益人数 则 是', 'notATruth', '直接受益人数'],
    ['(如果 是 则 1 否则 1 元) > 1', 'branchTypes', '1 元'],
    ['较大值(1, 1 元) > 1', 'notComparable', '1 元'],
    ['服务类别 = "助学"', 'notAnOption', '"助学"'],
    ['筛选方式 属于 ("走访", "抽签")', 'notAnOption', '"抽签"'],
    ['筛选方式 = "走访"', 'operandTypes', '筛选方式 = "走访"'],
    ['直接受益人数 属于 (1, 2 元)', 'operandTypes', '2 元'],
    ['合计(预算.说明) > 1', 'columnType', '合计(预算.说明)'],
    ['行数(预算, 金额) > 1', 'notATruth', '金额'],
    ['任一行(预算, 科目 = "B9")', 'notAnOption', '"B9"'],
    ['预算', 'onlyWhole', '预算'],
    ['证明材料 = "x"', 'operandTypes', '证明材料 = "x"'],
    ['申请金额 + 1 元', 'unwantedType', '申请金额 + 1 元'],
  ])('%s: %s at %s', (text, reason, part) => {
    const read = readExpression(text, schema, 'boolean');
    const problems = read.ok ? [] : read.problems;
    expect(problems).toMatchObject([{ code: `expressions.problems.${reason}` }]);
    expect(problems.map(({ at }) => text.slice(at.offset, at.offset + at.length))).toEqual([part]);
  });
});

test('a stored tree whose field has gone is told apart from one that still fits', () => {
  const stored = { kind: 'unary', operator: 'isEmpty', operand: { kind: 'reference', group: 'form', field: 'gone' } };
  expect(problemsInTree(expressionTree.parse(stored), schema, 'boolean')).toMatchObject([
    { code: 'expressions.problems.unknownName', at: { offset: 0, length: 9 } },
  ]);
  const fitting = { ...stored, operand: { ...stored.operand, field: 'grant' } };
  expect(problemsInTree(expressionTree.parse(fitting), schema, 'boolean')).toEqual([]);
});

describe('a posted tree', () => {
  const nested = (depth: number): unknown =>
    Array.from({ length: depth }).reduce((operand: unknown) => ({ kind: 'unary', operator: 'not', operand }), {
      kind: 'boolean',
      value: true,
    });
  test.each([
    ['of unknown parts', { kind: 'boolean', value: true, more: 1 }],
    ['of an unknown kind', { kind: 'eval', code: '1' }],
    ['with a hostile name', { kind: 'reference', group: '__proto__', field: 'x' }],
    ['with a figure that is no decimal', { kind: 'number', value: '1e9', unit: 'none' }],
    ['that is too deep', nested(50)],
    ['that is endlessly deep', nested(100_000)],
    [
      'that is too broad',
      {
        kind: 'pick',
        function: 'least',
        of: Array.from({ length: 2_000 }, () => ({ kind: 'number', value: '1', unit: 'none' })),
      },
    ],
  ])('%s is refused', (_, tree) => expect(expressionTree.safeParse(tree).success).toBe(false));
});
