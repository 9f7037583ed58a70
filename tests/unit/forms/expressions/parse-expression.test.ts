import { describe, expect, test } from 'vitest';
import { parseExpression } from '@/lib/forms/expressions/parse-expression';
import type { PlacedProblem } from '@/lib/forms/expressions/place';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import type { Expression } from '@/lib/forms/expressions/tree';
import { schema } from './sample-form';

const tree = (text: string): Expression => {
  const parsed = parseExpression(text, schema);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.tree;
};
const problems = (text: string): PlacedProblem[] => {
  const parsed = parseExpression(text, schema);
  return parsed.ok ? [] : parsed.problems;
};

describe('precedence', () => {
  test.each([
    ['1 + 2 × 3', '1 + (2 × 3)'],
    ['1 - 2 - 3', '(1 - 2) - 3'],
    ['8 ÷ 4 ÷ 2', '(8 ÷ 4) ÷ 2'],
    ['-1 × 2', '(-1) × 2'],
    ['1 + 2 ≤ 3 × 4', '(1 + 2) ≤ (3 × 4)'],
    ['是 或 否 且 是', '是 或 (否 且 是)'],
    ['非 是 且 否', '(非 是) 且 否'],
    ['非 1 = 2', '非 (1 = 2)'],
    ['1 = 2 且 3 < 4', '(1 = 2) 且 (3 < 4)'],
    ['如果 是 或 否 则 1 = 1 且 2 = 2', '如果 (是 或 否) 则 ((1 = 1) 且 (2 = 2))'],
    ['当 是 或 否 时，1 = 1', '如果 (是 或 否) 则 (1 = 1)'],
    ['当是时，则 1 = 1', '如果 是 则 (1 = 1)'],
    ['若 是 那么 1 = 1', '如果 是 则 (1 = 1)'],
    ['如果 是 则 1 否则 如果 否 则 2 否则 3', '如果 是 则 1 否则 (如果 否 则 2 否则 3)'],
    ['如果 是 则 如果 否 则 1 否则 2', '如果 是 则 (如果 否 则 1 否则 2)'],
    ['申请金额 + 自筹金额 为空', '(申请金额 + 自筹金额) 为空'],
  ])('%s means %s', (loose, bracketed) => expect(tree(loose)).toEqual(tree(bracketed)));
});

describe('one meaning, several spellings', () => {
  test.each([
    ['人员经费 + 志愿者补贴 ≤ 50 % × 申请金额', '人员经费加志愿者补贴不超过50%乘申请金额'],
    ['grant <= 500000.00 元', '申请金额 ≤ ５０ 万元'],
    ['直接受益人数 ≥ 20000', '直接受益人数不少于2万'],
    ['项目名称 不为空 且 结束日期 ≥ 开始日期', '项目名称已填并且结束日期不早于开始日期'],
    ['单位.成立日期 + 2 年 ≤ 批次.截止日期', '单位的成立日期 + 24 个月 不晚于 round.closesOn'],
    ['如果 是否联合申报 = 是 则 「合作方/配套」 不为空', '如果是否联合申报为是，那么「合作方/配套」已填'],
    ['服务类别 属于 ("为老服务", "助残服务")', '服务类别 in (“A”、“C”)'],
    ['服务类别 不属于 "C"', '非 服务类别 属于 ("C")'],
    ['服务类别 = "C"', '服务类别 = "助残服务"'],
    ['开始日期 = 2026-03-01', '开始日期 = 2026年3月1日'],
    ['合计(预算.金额, 科目 = "B3")', 'sum(form.budget.amount,科目="B3")'],
    ['合计金额 = 合计(预算.金额)', '本表.合计金额等于合计(预算的金额)'],
    ['行数(执行团队, 证书 不为空) ≥ 2', 'count(team, certificate 不为空) >= 2'],
    ['「且」 = 1', 'form.「且」 = 1'],
    ['twin1 = "x"', '「twin1」 = "x"'],
  ])('%s is %s', (one, other) => expect(tree(other)).toEqual(tree(one)));

  test('an option is kept by its value, and a label that is another option’s value is not taken for it', () => {
    expect(tree('服务类别 = "助残服务"')).toMatchObject({ right: { value: 'C' } });
    expect(tree('服务类别 = "A"')).toMatchObject({ right: { value: 'A' } });
    expect(printExpression(tree('服务类别 = "B"'), schema)).toBe('服务类别 = "B"');
  });

  test.each([
    ['任一行(预算, 金额 > 本表.金额)', '任一行(预算, 金额 > 本表.金额)'],
    ['任一行(预算, amount > grant)', '任一行(预算, 金额 > 申请金额)'],
    ['金额 > 单位.金额', '金额 > 单位.金额'],
    ['twin2 为空', 'twin2 为空'],
    ['申请金额 ≤ 123456.5 元', '申请金额 ≤ 123456.5 元'],
    ['结束日期 - 开始日期 ≥ 30 天', '结束日期 - 开始日期 ≥ 30 天'],
    ['项目名称 = "说""好"', '项目名称 = "说""好"'],
    ['实施地点 位于 "上城区"', '实施地点 属于 ("上城区")'],
  ])('%s prints as %s', (typed, shown) => expect(printExpression(tree(typed), schema)).toBe(shown));
});

describe('a problem points at its place', () => {
  test.each([
    ['申请金额 ≤', 'unexpectedEnd', 1, 7, 0],
    ['申请金额 ≤ 不明金额', 'unknownName', 1, 8, 4],
    ['申请金额 ≤ 50 万元\n且 负责人电话不为空', 'unknownName', 2, 3, 5],
    ['申请金额 自筹金额', 'unexpected', 1, 6, 4],
    ['(申请金额 ≤ 1 元', 'expected', 1, 12, 0],
    ['如果 是 申请金额 ≤ 1 元', 'expected', 1, 6, 4],
    ['1 < 直接受益人数 < 5', 'chainedComparison', 1, 12, 1],
    ['申请金额 ≤ 1.005 元', 'partOfFen', 1, 8, 7],
    ['开始日期 + 1.5 年 ≤ 结束日期', 'partOfMonth', 1, 8, 5],
    ['开始日期 ≥ 2026-02-30', 'notADay', 1, 8, 10],
    ['直接受益人数 > 1234567890123456', 'figureTooLong', 1, 10, 16],
    ['项目名称 = "没有完', 'unclosedText', 1, 8, 4],
    ['「项目名称 为空', 'unclosedName', 1, 1, 8],
    ['申请金额 # 1', 'unknownSign', 1, 6, 1],
    ['合计(申请金额.金额)', 'notAColumn', 1, 4, 7],
    ['行数(申请金额)', 'notATable', 1, 4, 4],
    ['行数(1)', 'nameExpected', 1, 4, 1],
    ['备注 为空', 'unknownName', 1, 1, 2],
    ['科目 = "B3"', 'unknownName', 1, 1, 2],
  ])('%s: %s', (text, reason, line, column, length) => {
    expect(problems(text)).toMatchObject([{ code: `expressions.problems.${reason}`, at: { line, column, length } }]);
  });

  test('every unknown name is told at once', () => {
    expect(problems('甲甲 + 乙乙 ≤ 丙丙').map(({ at }) => at.offset)).toEqual([0, 5, 10]);
  });

  test.each([`${'('.repeat(9_000)}1`, `1${' + 1'.repeat(500)}`, '非 '.repeat(9_000), 'x'.repeat(50_000)])(
    'an endless text is refused',
    (text) => {
      expect(problems(text)).toMatchObject([{ code: 'expressions.problems.tooLarge' }]);
    },
  );
});

test('a gap is told by what is open in it', () => {
  expect(problems('〔【金额或数】不得大于…〕')).toMatchObject([
    { code: 'expressions.problems.gap', values: { name: '【金额或数】不得大于…' } },
  ]);
});
