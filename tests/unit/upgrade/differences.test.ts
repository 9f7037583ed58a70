import { describe, expect, test } from 'vitest';
import { differences } from '@/tests/upgrade/differences';
import type { Table } from '@/tests/upgrade/fixture';

const table = (columns: string[], ...rows: (string | null)[][]): Table => ({ name: 'Answer', columns, rows });
const before = [table(['id', 'value'], ['a', '1'], ['b', null])];

describe('differences', () => {
  test.each<[string, Table[], string[]]>([
    [
      'nothing, whatever the order and however many columns came',
      [table(['more', 'value', 'id'], ['x', null, 'b'], ['y', '1', 'a'])],
      [],
    ],
    ['a table that is gone', [], ['Answer is gone']],
    ['a column that is gone', [table(['id'], ['a'], ['b'])], ['Answer.value is gone']],
    ['a row that is gone', [table(['id', 'value'], ['b', null])], ['Answer had ["a","1"]']],
    ['a row that is new', [table(['id', 'value'], ['a', '1'], ['b', null], ['c', '2'])], ['Answer has ["c","2"]']],
    [
      'a row that is there twice',
      [table(['id', 'value'], ['a', '1'], ['a', '1'], ['b', null])],
      ['Answer has ["a","1"]'],
    ],
    [
      'a value that changed',
      [table(['id', 'value'], ['a', '1'], ['b', ''])],
      ['Answer had ["b",null]', 'Answer has ["b",""]'],
    ],
  ])('says %s', (_, after, said) => {
    expect(differences(before, after, [])).toEqual(said);
  });

  test('leaves out what moved elsewhere, and nothing beside it', () => {
    expect(differences(before, [], [{ table: 'Answer' }])).toEqual([]);
    const more = [table(['id', 'value'], ['a', '1'], ['b', null], ['c', '3'])];
    expect(differences(before, more, [{ table: 'Answer', grows: true }])).toEqual([]);
    const after = [table(['id'], ['a'], ['c'])];
    expect(differences(before, after, [{ table: 'Answer', columns: ['value'] }])).toEqual([
      'Answer had ["b"]',
      'Answer has ["c"]',
    ]);
  });
});
