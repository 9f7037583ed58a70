import { describe, expect, test } from 'vitest';
import { type FormSection, formSections, knownKeys } from '@/lib/forms/definition';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import { readExpression } from '@/lib/forms/expressions/read-expression';
import { fieldPresets, presetKeys } from '@/lib/forms/field-presets';
import { type FormEdit, type FormEditCheck, firstPresets, formEdit } from '@/lib/forms/form-edit';
import { applyFormEdit } from '@/lib/forms/form-edits';
import { formReferences } from '@/lib/forms/form-references';

const lists = { categories: [{ code: 'ELDER', name: '为老服务' }], budgetItems: [{ code: 'B3', name: '人员经费' }] };
const form = formSections.parse([
  {
    key: 'cover',
    title: '基本信息',
    fields: [
      { key: 'projectTitle', type: 'text', label: '项目名称', required: true, maxLength: 30 },
      {
        key: 'joint',
        type: 'singleChoice',
        label: '是否联合申报',
        options: [
          { value: 'YES', label: '是' },
          { value: 'NO', label: '否' },
        ],
      },
      {
        key: 'partner',
        type: 'text',
        label: '联合单位',
        maxLength: 60,
        visibleWhen: {
          kind: 'binary',
          operator: '=',
          left: { kind: 'reference', group: 'form', field: 'joint' },
          right: { kind: 'text', value: 'YES' },
        },
      },
    ],
  },
  {
    key: 'money',
    title: '预算',
    fields: [
      { key: 'budget', type: 'budget', label: '预算表', maxRows: 60 },
      { key: 'people', type: 'integer', label: '受益人数' },
      {
        key: 'each',
        type: 'calculated',
        label: '人均费用',
        result: 'money',
        formula: {
          kind: 'binary',
          operator: '÷',
          left: {
            kind: 'columnFigure',
            function: 'sum',
            table: { kind: 'reference', group: 'form', field: 'budget' },
            column: 'amount',
            where: null,
          },
          right: { kind: 'reference', group: 'form', field: 'people' },
        },
      },
    ],
  },
]);
const read = readExpression('受益人数 ≥ 10', formReferences(form, lists), 'boolean');
const check: FormEditCheck = {
  lists,
  protectedKeys: Object.values(knownKeys),
  rules: read.ok ? [{ condition: read.tree, message: '至少十人', field: 'people' }] : [],
};

const apply = (edit: unknown, more: Partial<FormEditCheck> = {}) =>
  applyFormEdit(form, formEdit.parse(edit), { ...check, ...more });
const codes = (edit: unknown) => apply(edit).problems.map(({ code }) => code.replace(/^\w+\.problems\./, ''));
const keys = (sections: readonly FormSection[]) =>
  sections.map(({ key, fields }) => [key, fields.map((field) => field.key).join(' ')].join(': '));
const text = { type: 'text', label: '备注', maxLength: '20' };

describe('adding', () => {
  test('a field goes to the end of its section under the next free key, which is never asked for', () => {
    const added = apply({ kind: 'addField', section: 'cover', field: text });
    expect(added).toMatchObject({ problems: [], touched: 'q1' });
    expect(keys(added.sections)).toEqual(['cover: projectTitle joint partner q1', 'money: budget people each']);
    expect(apply({ kind: 'addField', section: 'cover', field: text }, { takenKeys: ['q1', 'q2'] }).touched).toBe('q3');
  });

  test('a section comes with its first field', () => {
    const added = apply({ kind: 'addSection', title: '团队', first: 'team', firstLabel: '执行团队' });
    expect(added).toMatchObject({ problems: [], touched: 's1' });
    expect(added.sections[2]).toMatchObject({
      key: 's1',
      title: '团队',
      fields: [{ key: 'q1', type: 'table', label: '执行团队' }],
    });
    expect(formSections.safeParse(added.sections).success).toBe(true);
  });

  test.each(firstPresets)('%s may begin a section', (first) => {
    expect(
      formSections.safeParse(apply({ kind: 'addSection', title: '甲', first, firstLabel: '乙' }).sections).success,
    ).toBe(true);
  });

  test('every kind of field is offered', () => {
    expect([...new Set(presetKeys.map((preset) => fieldPresets[preset].type))].sort()).toEqual([
      'attachment',
      'budget',
      'calculated',
      'category',
      'day',
      'declaration',
      'email',
      'integer',
      'longText',
      'money',
      'multiChoice',
      'number',
      'phone',
      'profile',
      'region',
      'singleChoice',
      'table',
      'text',
    ]);
  });

  test.each<[string, object, object]>([
    [
      'options get values',
      { type: 'singleChoice', label: '甲', options: [{ label: '是' }, { label: '' }, { label: '否' }] },
      {
        options: [
          { value: 'o1', label: '是' },
          { value: 'o2', label: '否' },
        ],
      },
    ],
    [
      'known values stay',
      { type: 'multiChoice', label: '甲', options: [{ value: 'o1', label: '乙' }, { label: '丙' }] },
      { options: [{ value: 'o1' }, { value: 'o2' }] },
    ],
    [
      'a posted value that is none, or is taken, is replaced',
      {
        type: 'multiChoice',
        label: '甲',
        options: [
          { value: 'a b', label: '乙' },
          { value: 'X', label: '丙' },
          { value: 'X', label: '丁' },
        ],
      },
      { options: [{ value: 'o1' }, { value: 'X' }, { value: 'o2' }] },
    ],
    [
      'columns get keys, their options values',
      {
        type: 'table',
        label: '甲',
        minRows: '0',
        maxRows: '5',
        columns: [
          { label: '类别', type: 'choice', options: '大、小' },
          { label: '数', type: 'integer' },
        ],
      },
      {
        columns: [
          {
            key: 'c1',
            options: [
              { value: 'o1', label: '大' },
              { value: 'o2', label: '小' },
            ],
          },
          { key: 'c2' },
        ],
      },
    ],
    ['yuan become fen', { type: 'money', label: '甲', max: '20,000' }, { maxFen: '2000000' }],
    ['nothing typed is no limit', { type: 'money', label: '甲', max: '' }, { maxFen: '99999999999999' }],
    ['bounds', { type: 'integer', label: '甲', min: '', max: '30', unit: '人' }, { min: 0, max: 30, unit: '人' }],
    [
      'a figure with decimals',
      { type: 'number', label: '甲', min: '-1.5', max: '2.25', decimals: '2' },
      { min: -1.5, max: 2.25 },
    ],
    [
      'a formula',
      { type: 'calculated', label: '甲', formula: '受益人数 × 2', result: 'number', decimals: '0' },
      { formula: { kind: 'binary', operator: '×' } },
    ],
    ['a condition', { ...text, visibleWhen: '是否联合申报 = "是"' }, { visibleWhen: { right: { value: 'YES' } } }],
  ])('%s', (_, field, expected) => {
    const { sections, problems } = apply({ kind: 'addField', section: 'cover', field });
    expect(problems).toEqual([]);
    expect(sections[0]?.fields.at(-1)).toMatchObject(expected);
    expect(formSections.safeParse(sections).success).toBe(true);
  });
});

describe('changing', () => {
  test('the key stays, the rest follows', () => {
    const { sections } = apply({
      kind: 'updateField',
      key: 'people',
      field: { type: 'integer', label: '直接受益人数', required: 'on', min: '1', max: '99' },
    });
    expect(sections[1]?.fields[1]).toMatchObject({
      key: 'people',
      type: 'integer',
      label: '直接受益人数',
      required: true,
      min: 1,
      max: 99,
    });
  });

  test('another type takes the place of the one before, under the same key', () => {
    const { sections, problems } = apply({
      kind: 'updateField',
      key: 'partner',
      field: {
        type: 'money',
        label: '配套金额',
        hint: '元',
        required: 'on',
        visibleWhen: '是否联合申报 = "是"',
        max: '5',
      },
    });
    expect(problems).toEqual([]);
    expect(sections[0]?.fields[2]).toEqual({
      ...form[0]?.fields[2],
      type: 'money',
      label: '配套金额',
      hint: '元',
      required: true,
      maxFen: '500',
      maxLength: undefined,
    });
  });

  test('what is read the same under its new type may be spoken of', () => {
    const number = { type: 'number', label: '受益人数', decimals: '1' };
    expect(apply({ kind: 'updateField', key: 'people', field: number })).toMatchObject({
      problems: [],
      sections: [{}, { fields: [{}, { key: 'people', type: 'number', decimals: 1 }, {}] }],
    });
  });

  test('the refusal of another type names everybody who refers to the field', () => {
    expect(apply({ kind: 'updateField', key: 'people', field: { type: 'day', label: '开始日期' } }).problems).toEqual([
      { code: 'builder.problems.usedByFormula', values: { field: '受益人数', user: '人均费用' } },
      { code: 'builder.problems.usedByRule', values: { field: '受益人数', user: 1 } },
    ]);
  });

  test('a renamed option of a column keeps its value', () => {
    const columns = [{ label: '类别', type: 'choice', options: '大、小' }];
    const { sections } = apply({
      kind: 'addField',
      section: 'cover',
      field: { type: 'table', label: '甲', minRows: 0, maxRows: 5, columns },
    });
    const renamed = {
      type: 'table',
      label: '甲',
      minRows: 0,
      maxRows: 5,
      columns: [{ ...columns[0], key: 'c1', options: '大、中' }],
    };
    const field = applyFormEdit(
      sections,
      formEdit.parse({ kind: 'updateField', key: 'q1', field: renamed }),
      check,
    ).sections[0]?.fields.at(-1);
    expect(field).toMatchObject({
      columns: [
        {
          key: 'c1',
          options: [
            { value: 'o1', label: '大' },
            { value: 'o2', label: '中' },
          ],
        },
      ],
    });
  });

  test('what the house reads stays required, whatever is posted', () => {
    expect(
      apply({ kind: 'updateField', key: 'projectTitle', field: { ...text, label: '名称' } }).sections[0]?.fields[0],
    ).toMatchObject({ required: true, label: '名称' });
  });

  test('a section', () => {
    const { sections } = apply({ kind: 'updateSection', key: 'cover', title: '封面', hint: '请如实填写' });
    expect(sections[0]).toMatchObject({ title: '封面', hint: '请如实填写', visibleWhen: null });
  });
});

describe('moving', () => {
  test.each<[string, FormEdit, string[]]>([
    [
      'inside its section',
      { kind: 'moveField', key: 'joint', direction: 'up' },
      ['cover: joint projectTitle partner', 'money: budget people each'],
    ],
    [
      'on into the next',
      { kind: 'moveField', key: 'partner', direction: 'down' },
      ['cover: projectTitle joint', 'money: partner budget people each'],
    ],
    [
      'back into the one before',
      { kind: 'moveField', key: 'budget', direction: 'up' },
      ['cover: projectTitle joint partner budget', 'money: people each'],
    ],
    [
      'nowhere from either end',
      { kind: 'moveField', key: 'each', direction: 'down' },
      ['cover: projectTitle joint partner', 'money: budget people each'],
    ],
    [
      'a section',
      { kind: 'moveSection', key: 'money', direction: 'up' },
      ['money: budget people each', 'cover: projectTitle joint partner'],
    ],
  ])('%s', (_, edit, expected) => expect(keys(apply(edit).sections)).toEqual(expected));
});

describe('removing', () => {
  test('a field nobody refers to', () => {
    const removed = apply({ kind: 'removeField', key: 'partner' });
    expect(removed).toMatchObject({ problems: [], touched: 'joint' });
    expect(keys(removed.sections)[0]).toBe('cover: projectTitle joint');
  });

  test('the refusal names everybody who refers to it', () => {
    expect(apply({ kind: 'removeField', key: 'people' }).problems).toEqual([
      { code: 'builder.problems.usedByFormula', values: { field: '受益人数', user: '人均费用' } },
      { code: 'builder.problems.usedByRule', values: { field: '受益人数', user: 1 } },
    ]);
    expect(codes({ kind: 'removeField', key: 'joint' })).toEqual(['usedByCondition']);
  });
});

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
