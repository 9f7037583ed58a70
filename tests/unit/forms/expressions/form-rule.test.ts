import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/forms/answers/answer-value';
import { formReferences } from '@/lib/forms/builder/form-references';
import { formSections } from '@/lib/forms/definition/definition';
import { formFacts, noProfile } from '@/lib/forms/definition/form-facts';
import { type FormRule, problemsInRules } from '@/lib/forms/expressions/form-rule';
import { partnersRule } from '@/lib/plans/supplied/form-rules';
import { standardForm } from '@/lib/plans/supplied/forms';
import { standardRules } from '@/lib/plans/supplied/rules';

const sections = formSections.parse(standardForm.sections);
const references = formReferences(sections, { categories: [], budgetItems: standardRules.budget.items });
const line = (unitFen: string, source: 'GRANT' | 'OWN') => ({
  code: 'B1',
  activity: '活动',
  unitFen,
  unit: '项',
  quantityHundredths: 100,
  source,
  note: '',
});
const budget = [line('3000000', 'GRANT'), line('1000000', 'OWN')];

const told = (answers: Answers, rule: FormRule = partnersRule) => {
  const facts = formFacts(sections, answers, {
    regions: [],
    attachmentCounts: {},
    profile: noProfile,
    agesOn: '2026-01-01',
  });
  return problemsInRules([rule], references, facts).map(({ values }) => values?.['message']);
};

describe('what partners bring against what the budget says others pay', () => {
  const partner = (amount: string) => ({ name: '甲', kind: 'MONEY', amount });

  test('agreeing sums ask nothing, nor does a project without partners', () => {
    expect(told({ budget, partners: [partner('400000'), partner('600000')] })).toEqual([]);
    expect(told({ budget })).toEqual([]);
  });

  test('a difference is asked about with both sums', () => {
    expect(told({ budget, partners: [partner('1200000')] })).toEqual([
      `${partnersRule.message}：前者 12,000.00 元，后者 10,000.00 元`,
    ]);
  });

  test('without being asked for, a message stays as its author wrote it', () => {
    expect(told({ budget, partners: [partner('1')] }, { ...partnersRule, sums: false })).toEqual([
      partnersRule.message,
    ]);
  });
});
