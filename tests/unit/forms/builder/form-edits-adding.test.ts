import { describe, expect, test } from 'vitest';
import { fieldPresets, presetKeys } from '@/lib/forms/builder/field-presets';
import { firstPresets } from '@/lib/forms/builder/form-edit';
import { formSections } from '@/lib/forms/definition/definition';
import { apply, keys, text } from './edited-form';

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
