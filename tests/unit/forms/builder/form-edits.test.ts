import { describe, expect, test } from 'vitest';
import { type FormEdit, formEdit } from '@/lib/forms/builder/form-edit';
import { applyFormEdit } from '@/lib/forms/builder/form-edits';
import { apply, check, codes, form, keys, text } from './edited-form';

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
