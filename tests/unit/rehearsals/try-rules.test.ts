import { expect, test } from 'vitest';
import { withCalculated } from '@/lib/forms/answers/calculated-answers';
import { evaluate } from '@/lib/forms/expressions/evaluate';
import { truth } from '@/lib/forms/expressions/operations';
import { syntheticAnswers } from '@/lib/forms/synthetic/synthetic-answers';
import { findingsInRules } from '@/lib/rehearsals/rule-findings';
import { keepingRules, tryRules } from '@/lib/rehearsals/try-rules';
import { formOnTrial } from './form-on-trial';

function found(trial: { rules?: string[]; conditions?: Record<string, string> }) {
  const form = formOnTrial(trial);
  return findingsInRules(form, tryRules(form));
}

const codes = (...rules: string[]) => found({ rules }).map(({ code }) => code);

test.each<[string]>([
  ['合计(预算表.金额, 科目 属于 ("B3", "B4")) ≤ 50 % × 合计(预算表.金额, 资金来源 = "申请资金")'],
  ['结束日期 晚于 开始日期'],
  ['结束日期 ≤ 开始日期 + 6 个月'],
  ['直接受益人数 = 1234'],
  ['收费标准 ≤ 0.01 元'],
  ['行数(执行团队) ≥ 19'],
  ['合计(进度表.人数) = 88'],
  ['实施地点 属于 ("某区")'],
  ['项目类别 = "环保" 且 志愿者人数 = 17'],
  ['志愿者人数 为空'],
  ['合计(预算表.金额) = 123456.78 元'],
])('a way is found to meet %s', (rule) => {
  expect(codes(rule)).toEqual(['rulesMet']);
});

test.each<[string, string]>([
  ['合计(预算表.金额, 资金来源 = "申请资金") ≤ 0 元', 'ruleUnmet'],
  ['直接受益人数 < 直接受益人数', 'ruleUnmet'],
  ['志愿者人数 ≥ 志愿者人数 + 1', 'ruleMetWhenEmpty'],
  ['志愿者人数 ≥ 101', 'ruleAboveLimit'],
  ['100.01 元 ≤ 收费标准', 'ruleAboveLimit'],
  ['直接受益人数 < 1', 'ruleBelowLimit'],
  ['直接受益人数 ≥ 5 且 志愿者人数 > 100', 'ruleAboveLimit'],
])('nobody meets %s', (rule, code) => {
  expect(codes(rule)).toEqual([code]);
});

test('a rule nobody meets is named by its row, its text and the number of sheets', () => {
  const [, finding] = [null, found({ rules: ['结束日期 晚于 开始日期', '志愿者人数 ≥ 101'] })[0]];
  expect(finding).toMatchObject({
    mark: 'refused',
    values: { row: 2, rule: '志愿者人数 ≥ 101', label: '志愿者人数', limit: '100', sheets: 300 },
    mend: { part: 'form', field: 'rules.1.text' },
  });
});

test('rules that can each be met but not together are told apart from those that can', () => {
  expect(codes('志愿者人数 ≥ 50 且 直接受益人数 ≥ 1', '直接受益人数 < 30', '直接受益人数 ≥ 30')).toEqual([
    'rulesConflict',
  ]);
  // Each of these is rare by chance alone; step by step a sheet is found that meets all.
  expect(
    codes('直接受益人数 = 77', '志愿者人数 = 17', '间接受益人数 = 555', '行数(执行团队) = 9', '收费标准 = 12.34 元'),
  ).toEqual(['rulesMet']);
});

test('parts that are never shown are named; those that are shown sometimes are not', () => {
  const conditions = { extra: '直接受益人数 ≥ 500', fee: '志愿者人数 ≥ 101' };
  expect(found({ conditions }).map(({ code, values }) => [code, values?.['label']])).toEqual([
    ['fieldNeverShown', '收费标准'],
  ]);
  expect(found({ conditions: { extra: '直接受益人数 < 1' } }).map(({ code }) => code)).toContain('sectionNeverShown');
});

test('a form without rules says so', () => {
  expect(found({}).map(({ code }) => code)).toEqual(['noRules']);
});

test.each(['直接受益人数 = 1234', '收费标准 ≤ 0.01 元', '合计(进度表.人数) = 88'])(
  'an example keeps its own rule: %s',
  (rule) => {
    const form = formOnTrial({ rules: [rule] });
    const plain = syntheticAnswers(form.sections, { ...form.setting, wanted: {} }, 'long');
    const { references, sources } = form;
    const holds = (answers: typeof plain) => {
      const { facts } = withCalculated(form.sections, answers, { references, sources: { ...sources, topic: null } });
      return form.rules.map(({ condition }) => truth(evaluate(condition, references, facts)));
    };
    expect([holds(plain), holds(keepingRules(form, plain))]).toEqual([[false], [true]]);
  },
);
