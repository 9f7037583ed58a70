import { expect, test } from 'vitest';
import { problemsInConditions } from '@/lib/forms/definition/problems-in-conditions';
import { conditionalForm } from '@/tests/unit/forms/conditional-form';

const total = { key: 'total', section: 'cover', formula: '申请资金 + 自筹资金', result: 'money' } as const;

const told = (typed: Parameters<typeof conditionalForm>[0]) => {
  const { sections, references } = conditionalForm(typed);
  return problemsInConditions(sections, references).map(
    ({ code, field, values }) => `${code.replace('forms.problems.', '')} ${field} ${values?.['label']}`,
  );
};

test('conditions and formulas that fit are no problem, wherever what they speak of stands', () => {
  expect(
    told({
      conditions: { joint: '有无合作方 = "有"', partner: '合作方投入 > 0 元' },
      figures: [total, { ...total, key: 'twice', formula: '得数total × 2' }],
    }),
  ).toEqual([]);
});

test.each<[string, Parameters<typeof conditionalForm>[0], string[]]>([
  ['a field that waits for itself', { conditions: { partner: '合作方 已填' } }, ['waitsForItself partner 合作方']],
  [
    'two that wait for each other',
    { conditions: { partner: '申请资金 已填', grant: '合作方 已填' } },
    ['waitsForItself partner 合作方', 'waitsForItself grant 申请资金'],
  ],
  [
    'a section that waits for its own field',
    { conditions: { joint: '合作方投入 > 0 元' } },
    ['waitsForItself share 合作方投入'],
  ],
  [
    'a formula over itself',
    { figures: [{ ...total, formula: '得数total + 申请资金' }] },
    ['waitsForItself total 得数total'],
  ],
  [
    'a number where money was promised',
    { figures: [{ ...total, formula: '人数 + 1' }] },
    ['formulaUnfit total 得数total'],
  ],
  ['a condition that is none', { conditions: { partner: '人数 + 1' } }, ['conditionUnfit partner 合作方']],
])('%s', (_, typed, expected) => {
  expect(told(typed)).toEqual(expected);
});

test('what speaks of a removed field, or an option that is gone, is told at the section or field it is set on', () => {
  const typed = { conditions: { joint: '有无合作方 = "有"' }, figures: [total] };
  const { sections } = conditionalForm(typed);
  const references = conditionalForm().references.map((group) => ({
    ...group,
    fields: group.fields.filter(({ key }) => key !== 'hasPartner' && key !== 'own'),
  }));
  const [own, ...others] = references;
  if (own === undefined) throw new Error('no fields');
  expect(problemsInConditions(sections, [own, ...others]).map(({ code, field }) => `${code} ${field}`)).toEqual([
    'forms.problems.formulaUnfit total',
    'forms.problems.conditionUnfit joint',
  ]);
});
