import { expect, test } from 'vitest';
import { formEdit } from '@/lib/forms/builder/form-edit';
import { applyFormEdit } from '@/lib/forms/builder/form-edits';
import { formReferences } from '@/lib/forms/builder/form-references';
import type { FormSection } from '@/lib/forms/definition/definition';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import { apply, check, form, lists, text } from './edited-form';

test.each<[string, unknown, string[]]>([
  ['the house needs it', { kind: 'removeField', key: 'projectTitle' }, ['protectedRemoved']],
  ['so does a section of it', { kind: 'removeSection', key: 'money' }, ['protectedRemoved', 'usedByRule']],
  [
    'it must not be hidden',
    { kind: 'updateField', key: 'projectTitle', field: { ...text, visibleWhen: '受益人数 > 1' } },
    ['protectedHidden'],
  ],
  [
    'nor by its section',
    { kind: 'updateSection', key: 'money', title: '预算', visibleWhen: '联合单位 不为空' },
    ['protectedHidden'],
  ],
  [
    'a condition on itself',
    { kind: 'updateField', key: 'people', field: { type: 'integer', label: '受益人数', visibleWhen: '受益人数 > 1' } },
    ['waitsForItself'],
  ],
  [
    'a circle of two',
    {
      kind: 'updateField',
      key: 'people',
      field: { type: 'integer', label: '受益人数', visibleWhen: '人均费用 > 1 元' },
    },
    ['waitsForItself', 'waitsForItself'],
  ],
  [
    'a section that waits for its own field',
    { kind: 'addSection', title: '甲', first: 'text', firstLabel: '乙', visibleWhen: '乙 不为空' },
    ['waitsForItself'],
  ],
  [
    'another type than a formula and a rule can read',
    { kind: 'updateField', key: 'people', field: { ...text, label: '受益人数' } },
    ['usedByFormula', 'usedByRule'],
  ],
  [
    'a text where a condition names an option',
    { kind: 'updateField', key: 'joint', field: { ...text, label: '是否联合申报' } },
    ['usedByCondition'],
  ],
  [
    'another type for what the house reads',
    { kind: 'updateField', key: 'projectTitle', field: { type: 'longText', label: '项目名称', maxLength: 500 } },
    ['protectedType'],
  ],
  [
    'a budget that would have another name',
    { kind: 'updateField', key: 'partner', field: { type: 'budget', label: '预算', maxRows: 5 } },
    ['budgetAdded'],
  ],
  [
    'an option that a condition names',
    {
      kind: 'updateField',
      key: 'joint',
      field: { type: 'singleChoice', label: '是否联合申报', options: [{ value: 'NO', label: '否' }] },
    },
    ['unfitCondition'],
  ],
  [
    'a second budget',
    { kind: 'addField', section: 'cover', field: { type: 'budget', label: '另一张', maxRows: 5 } },
    ['oneBudget'],
  ],
  [
    'a choice without options',
    { kind: 'addField', section: 'cover', field: { type: 'singleChoice', label: '甲', options: [] } },
    ['noOptions'],
  ],
  [
    'bounds the wrong way round',
    { kind: 'addField', section: 'cover', field: { type: 'integer', label: '甲', min: 5, max: 3 } },
    ['minAboveMax'],
  ],
  [
    'a column without options',
    {
      kind: 'addField',
      section: 'cover',
      field: { type: 'table', label: '甲', minRows: 0, maxRows: 3, columns: [{ label: '乙', type: 'choice' }] },
    },
    ['noColumnOptions'],
  ],
  ['a field that is gone', { kind: 'updateField', key: 'nothing', field: text }, ['gone']],
  ['a section that is gone', { kind: 'addField', section: 'nothing', field: text }, ['gone']],
])('refused: %s', (_, edit, expected) => {
  const { sections, problems } = apply(edit);
  expect(problems.map(({ code }) => code.replace(/^\w+\.problems\./, ''))).toEqual(expected);
  expect(sections).toEqual(form);
});

test('what cannot be read is told with its line and column, at its own field', () => {
  const { problems } = apply({
    kind: 'addField',
    section: 'cover',
    field: { ...text, visibleWhen: '受益人数 >\n  多少' },
  });
  expect(problems).toMatchObject([
    { code: 'builder.problems.expressionPlace', field: 'edit.field.visibleWhen', values: { line: 2, column: 3 } },
    { code: 'expressions.problems.unknownName', field: 'edit.field.visibleWhen' },
  ]);
  expect(
    apply({
      kind: 'addField',
      section: 'cover',
      field: { type: 'calculated', label: '甲', formula: '受益人数', result: 'money' },
    }).problems[1],
  ).toMatchObject({
    code: 'expressions.problems.unwantedType',
    field: 'edit.field.formula',
  });
});

test('a form has an end', () => {
  let sections: FormSection[] = [...form];
  const add = formEdit.parse({ kind: 'addField', section: 'cover', field: text });
  for (let count = 3; count < 40; count += 1) sections = applyFormEdit(sections, add, check).sections;
  expect(applyFormEdit(sections, add, check).problems).toMatchObject([{ code: 'builder.problems.tooManyInSection' }]);
});

test('a label may carry signs that names elsewhere do not', () => {
  const { sections } = apply({ kind: 'addField', section: 'cover', field: { ...text, label: '合作方/配套（如有）' } });
  const { sections: after } = applyFormEdit(
    sections,
    formEdit.parse({
      kind: 'updateField',
      key: 'people',
      field: { type: 'integer', label: '受益人数', visibleWhen: '「合作方/配套（如有）」 不为空' },
    }),
    check,
  );
  const condition = after[1]?.fields[1]?.visibleWhen;
  expect(condition && printExpression(condition, formReferences(after, lists))).toBe('「合作方/配套（如有）」 不为空');
});
