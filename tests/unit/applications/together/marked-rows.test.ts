import { expect, test } from 'vitest';
import { markedRows } from '@/lib/applications/together/marked-rows';
import type { BudgetRow } from '@/lib/forms/answers/answer-value';

const line = (code: string, activity: string, unitFen = '10000'): BudgetRow => ({
  code,
  activity,
  unitFen,
  unit: '次',
  quantityHundredths: 100,
  source: 'GRANT',
  note: '',
});
const budget = (...rows: BudgetRow[]) => ({ kind: 'budget' as const, rows });
const table = (...rows: string[][]) => ({ kind: 'table' as const, columns: [], rows });

test.each([
  ['nothing changed', budget(line('a', '探访')), budget(line('a', '探访')), ['same'], ['same']],
  ['another price', budget(line('a', '探访')), budget(line('a', '探访', '20000')), ['changed'], ['changed']],
  [
    'one taken out',
    budget(line('a', '探访'), line('b', '讲座')),
    budget(line('b', '讲座')),
    ['gone', 'same'],
    ['same'],
  ],
  [
    'one put in before',
    budget(line('b', '讲座')),
    budget(line('a', '探访'), line('b', '讲座')),
    ['same'],
    ['new', 'same'],
  ],
  ['one replaced by another', budget(line('a', '探访')), budget(line('c', '培训')), ['gone'], ['new']],
  [
    'two of one name, of which one changed',
    budget(line('a', '探访'), line('a', '探访', '30000')),
    budget(line('a', '探访', '30000'), line('a', '探访', '50000')),
    ['changed', 'same'],
    ['same', 'changed'],
  ],
  ['emptied', budget(line('a', '探访')), { kind: 'empty' as const }, ['gone'], []],
  ['people', table(['李静', '社工'], ['周霞', '志愿者']), table(['李静', '督导']), ['changed', 'gone'], ['changed']],
])('rows held against each other: %s', (_, then, now, before, after) => {
  expect(markedRows(then, now)).toEqual({ then: before, now: after });
});

test('what has no rows has no marks', () => {
  expect(markedRows({ kind: 'text', text: '甲' }, { kind: 'text', text: '乙' })).toBeNull();
});
