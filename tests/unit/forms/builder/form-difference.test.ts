import { describe, expect, it } from 'vitest';
import { type FormChange, formDifference } from '@/lib/forms/builder/form-difference';
import { formReferences } from '@/lib/forms/builder/form-references';
import { type FormSection, type FormSectionsInput, formSections } from '@/lib/forms/definition/definition';
import type { FormRule } from '@/lib/forms/expressions/form-rule';
import { parseExpression } from '@/lib/forms/expressions/parse-expression';

type Section = FormSectionsInput[number];
type Field = Section['fields'][number];

const name: Field = { key: 'name', label: '名称', type: 'text', maxLength: 40 };
const people: Field = { key: 'people', label: '受益人数', type: 'integer' };
const kind: Field = {
  key: 'kind',
  label: '类型',
  type: 'singleChoice',
  options: [
    { value: 'a', label: '助老' },
    { value: 'b', label: '助残' },
  ],
};
const team: Field = {
  key: 'team',
  label: '团队',
  type: 'table',
  minRows: 1,
  maxRows: 5,
  columns: [
    { key: 'who', label: '姓名', type: 'text' },
    { key: 'age', label: '年龄', type: 'integer' },
  ],
};
const cost: Field = { key: 'cost', label: '费用', type: 'money' };
const first: Section = { key: 'first', title: '基本情况', fields: [name, people] };
const second: Section = { key: 'second', title: '实施', fields: [kind, team] };

const lists = { categories: [], regions: [], budgetItems: [] };
const version = (sections: FormSectionsInput, rules: (parsed: FormSection[]) => FormRule[] = () => []) => {
  const parsed = formSections.parse(sections);
  return { sections: parsed, rules: rules(parsed), references: formReferences(parsed, lists) };
};
const between = (before: FormSectionsInput, after: FormSectionsInput) =>
  formDifference(version(before), version(after));
const told = ({ thing, act, name: what, section, changes }: FormChange) =>
  [thing, act, what, section, changes.map(({ part }) => part).join()].join(' ').trim();

const condition = (text: string, sections: FormSection[]) => {
  const parsed = parseExpression(text, formReferences(sections, lists));
  if (!parsed.ok) throw new Error(text);
  return parsed.tree;
};

describe('formDifference', () => {
  it('finds nothing between a form and itself', () => expect(between([first, second], [first, second])).toEqual([]));

  const cases: [string, FormSectionsInput, FormSectionsInput, string[]][] = [
    [
      'more places that may be named',
      [{ ...first, fields: [{ key: 'region', label: '地点', type: 'region' }] }],
      [{ ...first, fields: [{ key: 'region', label: '地点', type: 'region', maxPlaces: 3 }] }],
      ['field changed 地点 基本情况 maxPlaces'],
    ],
    ['a field added', [first], [{ ...first, fields: [name, cost, people] }], ['field added 费用 基本情况']],
    ['a field removed', [first], [{ ...first, fields: [name] }], ['field removed 受益人数 基本情况']],
    [
      'a section added with its fields',
      [first],
      [first, second],
      ['section added 实施', 'field added 类型 实施', 'field added 团队 实施'],
    ],
    [
      'a section removed with its fields, at the end',
      [second, first],
      [first],
      ['section removed 实施', 'field removed 类型 实施', 'field removed 团队 实施'],
    ],
    [
      'one field moved, not the others that made room',
      [{ ...first, fields: [name, people, cost] }],
      [{ ...first, fields: [cost, name, people] }],
      ['field changed 费用 基本情况 place'],
    ],
    ['a section moved', [first, second], [second, first], ['section changed 基本情况  place']],
    [
      'a field moved to another section',
      [first, second],
      [
        { ...first, fields: [name] },
        { ...second, fields: [kind, team, people] },
      ],
      ['field changed 受益人数 实施 section'],
    ],
    [
      'a label and a hint',
      [first],
      [{ ...first, fields: [{ ...name, label: '项目名称', hint: '不超过 40 字' }, people] }],
      ['field changed 项目名称 基本情况 label,hint'],
    ],
    [
      'required',
      [first],
      [{ ...first, fields: [{ ...name, required: true }, people] }],
      ['field changed 名称 基本情况 required'],
    ],
    [
      'limits',
      [first],
      [
        {
          ...first,
          fields: [
            { ...name, maxLength: 60 },
            { ...people, max: 9, unit: '人' },
          ],
        },
      ],
      ['field changed 名称 基本情况 maxLength', 'field changed 受益人数 基本情况 max,unit'],
    ],
    [
      'a type, without the limits that go with it',
      [first],
      [{ ...first, fields: [{ ...name, type: 'longText', maxLength: 400 }, people] }],
      ['field changed 名称 基本情况 type'],
    ],
    [
      'options',
      [second],
      [
        {
          ...second,
          fields: [
            {
              ...kind,
              options: [
                { value: 'a', label: '为老' },
                { value: 'c', label: '助学' },
              ],
            },
            team,
          ],
        },
      ],
      ['field changed 类型 实施 options'],
    ],
    [
      'columns and rows',
      [second],
      [{ ...second, fields: [kind, { ...team, maxRows: 8, columns: [{ key: 'who', label: '姓名', type: 'text' }] }] }],
      ['field changed 团队 实施 maxRows,columns'],
    ],
    ['a title', [first], [{ ...first, title: '项目基本情况' }], ['section changed 项目基本情况  title']],
  ];
  it.each(cases)('names %s', (_, before, after, expected) =>
    expect(between(before, after).map(told)).toEqual(expected),
  );

  it('says which options came, went and were changed', () => {
    const [change] = between(
      [second],
      [
        {
          ...second,
          fields: [
            {
              ...kind,
              options: [
                { value: 'a', label: '为老' },
                { value: 'c', label: '助学' },
              ],
            },
            team,
          ],
        },
      ],
    );
    expect(change?.changes).toEqual([{ part: 'options', added: ['助学'], removed: ['助残'], changed: ['为老'] }]);
  });

  it('prints conditions and amounts as people read them, and ignores that a field they speak of was renamed', () => {
    const shownWhen = condition('受益人数 > 10', formSections.parse([first]));
    const before = [first, { ...second, fields: [kind, { ...cost, maxFen: '100000' }] }] satisfies FormSectionsInput;
    const after = [
      { ...first, fields: [name, { ...people, label: '人数' }] },
      { ...second, visibleWhen: shownWhen, fields: [kind, { ...cost, maxFen: '200000' }] },
    ] satisfies FormSectionsInput;
    expect(between(before, after).flatMap(({ changes }) => changes)).toEqual([
      { part: 'label', before: '受益人数', after: '人数' },
      { part: 'condition', before: '', after: '人数 > 10' },
      { part: 'maxFen', before: '1,000.00', after: '2,000.00' },
    ]);
  });

  it('matches rules by what they say or where they say it', () => {
    const rule =
      (text: string, message: string) =>
      (sections: FormSection[]): FormRule => ({ condition: condition(text, sections), message, field: 'people' });
    const [kept, was, is, gone, fresh] = [
      rule('受益人数 > 1', '留'),
      rule('受益人数 > 2', '改'),
      rule('受益人数 > 3', '改'),
      rule('受益人数 > 4', '去'),
      rule('受益人数 > 5', '新'),
    ];
    const before = version([first], (sections) => [kept, was, gone].map((make) => make(sections)));
    const after = version([first], (sections) => [kept, is, fresh].map((make) => make(sections)));
    expect(formDifference(before, after).map(told)).toEqual([
      'rule changed 改  condition',
      'rule added 新',
      'rule removed 去',
    ]);
  });
});
