import { describe, expect, test } from 'vitest';
import {
  isToCheck,
  type Known,
  linesIn,
  overlap,
  periodIn,
  sharedBy,
} from '@/lib/applications/funded-twice/shared-facts';

const known = (differs: Partial<Known> = {}): Known => ({
  category: '为老服务',
  places: ['/city/district/street/'],
  from: '2026-03-01',
  to: '2026-11-30',
  lines: ['入户探访', '健康讲座', '节日慰问'],
  ...differs,
});
const nothing = { category: '其他', places: ['/city/other/'], from: '2028-01-01', to: '2028-12-31', lines: [] };

test.each([
  ['nothing', nothing, { category: false, place: false, period: false, lines: [] }],
  ['the category', { ...nothing, category: '为老服务' }, { category: true }],
  ['a place within the other', { ...nothing, places: ['/city/district/street/community/'] }, { place: true }],
  ['a place around the other', { ...nothing, places: ['/city/district/'] }, { place: true }],
  ['the last day', { ...nothing, from: '2026-11-30', to: '2027-05-01' }, { period: true }],
  [
    'two lines of the budget',
    { ...nothing, lines: ['节日慰问', '入户探访', '印刷'] },
    { lines: ['入户探访', '节日慰问'] },
  ],
  ['one line alone, which is chance', { ...nothing, lines: ['入户探访'] }, { lines: [] }],
  ['no category where none is named', { ...nothing, category: '' }, { category: false }],
])('two projects share %s', (_case, theirs, shared) => {
  expect(sharedBy(known(), known(theirs))).toMatchObject(shared);
});

test.each([
  ['the same time and place', { period: true, place: true }, 0, true],
  ['the same time and kind', { period: true, category: true }, 0, true],
  ['the same kind at another time', { category: true, place: true }, 0, false],
  ['only the time', { period: true }, 0, false],
  ['the same lines at any time', { lines: ['一', '二'] }, 0, true],
  ['the same words at any time', {}, 3, true],
])('%s is looked into or not', (_case, facts, share, expected) => {
  expect(isToCheck({ category: false, place: false, period: false, lines: [], ...facts }, share)).toBe(expected);
});

describe('what the answers say', () => {
  test('a period without an end overlaps nothing', () => {
    expect(periodIn({ startsOn: '2026-03-01', endsOn: 'soon' })).toEqual({ from: '2026-03-01', to: null });
    expect(overlap({ from: '2026-03-01', to: null }, { from: '2026-03-01', to: '2026-04-01' })).toBe(false);
  });

  test('lines are what is paid for; a form without a budget has none', () => {
    const line = {
      code: 'B1',
      unitFen: '100',
      unit: '次',
      quantityHundredths: 100,
      source: 'GRANT' as const,
      note: '',
    };
    const budget = [
      { ...line, activity: '探访' },
      { ...line, activity: '' },
    ];
    expect(linesIn({ budget })).toEqual(['探访']);
    expect(linesIn({})).toEqual([]);
    expect(linesIn({ budget: 'none' })).toEqual([]);
  });
});
