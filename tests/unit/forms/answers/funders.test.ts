import { expect, test } from 'vitest';
import { rawSource, readSource } from '@/lib/forms/answers/budget-source';
import { type Funder, fundersIn } from '@/lib/forms/answers/funders';
import { parseAnswer } from '@/lib/forms/answers/parse-answer';
import { rawAnswer } from '@/lib/forms/answers/raw-answer';
import { fieldPresets } from '@/lib/forms/builder/field-presets';
import { type FormField, formSections } from '@/lib/forms/definition/definition';
import { funderTable } from '@/lib/forms/definition/funder-table';
import { standardForm } from '@/lib/plans/supplied/forms';

const funders: FormField = { key: 'others', ...fieldPresets.funders };
const partners: FormField = { key: 'partners', ...fieldPresets.partners };
const budget: Extract<FormField, { type: 'budget' }> = { key: 'budget', ...fieldPresets.budget };

test('the table of who else pays is known by the kinds in it; the one of who applies together is another', () => {
  expect(fundersIn([funders, budget], {})).toEqual([]);
  expect(fundersIn([partners, budget], {})).toBeNull();
  expect(funderTable(formSections.parse(standardForm.sections))).toMatchObject({
    field: { key: 'partners' },
    name: 'name',
    kind: { key: 'funder' },
    amount: 'amount',
  });
});

test.each<[string, object[], Funder[]]>([
  ['nobody without a name', [{ amount: '100' }], []],
  [
    'each once, with all it gives',
    [
      { name: '甲', funder: 'ENTERPRISE', amount: '100' },
      { name: '乙', funder: 'COMMUNITY' },
      { name: '甲', funder: 'OTHER', amount: '23' },
    ],
    [
      { name: '甲', kind: '企业', givesFen: '123' },
      { name: '乙', kind: '街道或社区', givesFen: null },
    ],
  ],
  [
    'no sum as long as one of its rows says none',
    [{ name: '甲', amount: '100' }, { name: '甲' }],
    [{ name: '甲', kind: '', givesFen: null }],
  ],
])('funders of an application: %s', (_, rows, expected) =>
  expect(fundersIn([funders], { others: rows as Record<string, string>[] })).toEqual(expected),
);

test.each([
  ['GRANT', { source: 'GRANT' }],
  ['OWN', { source: 'OWN' }],
  ['OWN:甲:乙 公司', { source: 'OWN', funder: '甲:乙 公司' }],
] as const)('a source and its control: %s', (raw, source) => {
  expect(readSource(raw)).toEqual(source);
  expect(rawSource(source)).toBe(raw);
});

test.each([
  ['', { source: 'GRANT' }],
  ['市财政', { source: 'GRANT' }],
  ['OWN: ', { source: 'OWN' }],
])('what is no source: %s', (raw, source) => expect(readSource(raw)).toEqual(source));

test('a line keeps who pays, and one from before anybody could be named is read and written as it was', () => {
  const line = (source: string) => ({
    code: 'B1',
    activity: '活动',
    unitYuan: '10',
    unit: '场',
    quantity: '2',
    source,
    note: '',
  });
  const rows = [line('OWN'), line('OWN:甲企业'), line('GRANT')];
  const read = parseAnswer(budget, rows);
  expect(read).toMatchObject({ value: [{ source: 'OWN' }, { source: 'OWN', funder: '甲企业' }, { source: 'GRANT' }] });
  const value = read.ok ? (read.value ?? undefined) : undefined;
  expect(Array.isArray(value) && Object.keys(value[0] ?? {})).not.toContain('funder');
  expect(rawAnswer(budget, value)).toEqual(rows);
});
