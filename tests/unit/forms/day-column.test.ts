import { describe, expect, test } from 'vitest';
import type { TableRow } from '@/lib/forms/answers/answer-value';
import { formatAnswer } from '@/lib/forms/answers/format-answer';
import { parseAnswer } from '@/lib/forms/answers/parse-answer';
import { rawAnswer } from '@/lib/forms/answers/raw-answer';
import { formEdit } from '@/lib/forms/builder/form-edit';
import { applyFormEdit } from '@/lib/forms/builder/form-edits';
import { formReferences } from '@/lib/forms/builder/form-references';
import { type FieldOf, formSections } from '@/lib/forms/definition/definition';
import { formFacts } from '@/lib/forms/definition/form-facts';
import { isVisible } from '@/lib/forms/expressions/form-rule';
import { readExpression } from '@/lib/forms/expressions/read-expression';
import { syntheticRows } from '@/lib/forms/synthetic/synthetic-rows';
import { sources } from './conditional-form';

const lists = { categories: [], budgetItems: [] };
const columns = [
  { label: '开始日期', type: 'day' },
  { label: '结束日期', type: 'day' },
];
const added = applyFormEdit(
  formSections.parse([{ key: 's', title: '甲', fields: [{ key: 'a', type: 'day', label: '乙' }] }]),
  formEdit.parse({
    kind: 'addField',
    section: 's',
    field: { type: 'table', label: '排期', minRows: 0, maxRows: 5, columns },
  }),
  { lists, protectedKeys: [], rules: [] },
).sections;
const table = added[0]?.fields[1] as FieldOf<'table'>;
const references = formReferences(added, lists);

test('an officer gives a table columns of dates', () =>
  expect(table.columns).toMatchObject([
    { key: 'c1', type: 'day' },
    { key: 'c2', type: 'day' },
  ]));

test('a day is kept as it is typed, shown as people read it, and anything else is told at its cell', () => {
  const rows = [{ c1: '2026-03-01', c2: '2026-03-02' }];
  expect(parseAnswer(table, rows)).toEqual({ ok: true, value: rows });
  expect(rawAnswer(table, rows)).toEqual(rows);
  expect(
    formatAnswer(table, rows, {
      names: { categories: {}, regions: {}, budgetItems: {} },
      profile: {},
      files: {},
      reader: 'caller',
    }),
  ).toMatchObject({ rows: [['2026年3月1日', '2026年3月2日']] });
  expect(parseAnswer(table, [{ c1: '2026-02-30' }])).toMatchObject({
    ok: false,
    problems: [{ code: 'forms.problems.cellDay', field: '0.c1', values: { row: 1, column: '开始日期' } }],
  });
});

describe('every row must not end before it begins', () => {
  const read = readExpression('每一行(排期, 结束日期 ≥ 开始日期)', references, 'boolean');
  const holds = (rows: TableRow[]) =>
    read.ok && isVisible(read.tree, references, formFacts(added, { [table.key]: rows }, sources()));
  test.each<[TableRow[], boolean]>([
    [
      [
        { c1: '2026-03-01', c2: '2026-03-01' },
        { c1: '2026-04-01', c2: '2026-05-01' },
      ],
      true,
    ],
    [
      [
        { c1: '2026-03-01', c2: '2026-03-01' },
        { c1: '2026-05-02', c2: '2026-05-01' },
      ],
      false,
    ],
  ])('%j', (rows, expected) => expect(holds(rows)).toBe(expected));
});

test('the rehearsal fills it with days of the period', () => {
  const rows = syntheticRows(table, {
    variant: 'long',
    wanted: () => [],
    period: { from: '2026-11-15', to: '2027-11-14' },
  });
  expect(rows.slice(0, 3).map((row) => row['c1'])).toEqual(['2026-11-15', '2026-12-01', '2027-01-01']);
});
