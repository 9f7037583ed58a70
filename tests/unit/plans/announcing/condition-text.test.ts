import { expect, test } from 'vitest';
import { conditionText } from '@/lib/plans/announcing/condition-text';
import type { EligibilityRule } from '@/lib/plans/terms/eligibility-rules';

test.each<[EligibilityRule, string]>([
  [
    { kind: 'inspectionPassed', strict: true, exceptMonths: 12 },
    '最近一次年度检查结论为合格（成立不满 12 个月、尚未参加年检的除外）',
  ],
  [{ kind: 'inspectionPassed', strict: true }, '最近一次年度检查结论为合格'],
  [
    { kind: 'minimumRating', grade: 'A3', exceptYears: 2 },
    '社会组织评估等级在有效期内，且不低于 3A 级（成立不满 2 年的除外）',
  ],
  [{ kind: 'notAwardedBefore', editions: 2 }, '在本单位主办的前 2 届公益创投中未获资助'],
  [{ kind: 'lastEvaluationPassed' }, '以往获资助的公益创投项目，最近一次评估没有不合格'],
  [
    { kind: 'notFundedElsewhere', sameYear: true, lastYear: true },
    '当前和上一年度未获得其他财政资金资助，本年度和上一年度未获得本市其他批次资助',
  ],
])('%o is announced as the rule asks', (rule, text) => {
  expect(conditionText(rule)).toBe(text);
});
