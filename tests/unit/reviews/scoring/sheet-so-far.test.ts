import { describe, expect, test } from 'vitest';
import type { SheetCriterion } from '@/lib/reviews/scoring/score-of-sheet';
import { mayBeGiven, partsSoFar, sheetSoFar } from '@/lib/reviews/scoring/sheet-so-far';

const criteria: SheetCriterion[] = [
  { key: 'a', group: '需求', max: '20', bonus: false },
  { key: 'b', group: '设计', max: '80', bonus: false },
  { key: 'x', group: '加分', max: '5', bonus: true },
];
const rule = { bonusPolicy: 'cap100', commentBelow: 60, commentAbove: 90 } as const;

describe('a sheet while it is filled in', () => {
  test.each([
    ['nothing yet', {}, ['open 0/1', 'open 0/1', 'optional 0/1']],
    ['the bonus alone', { x: '5' }, ['open 0/1', 'open 0/1', 'done 1/1']],
    ['something that cannot be points', { a: '21', b: '80' }, ['wrong 1/1', 'done 1/1', 'optional 0/1']],
  ])('part by part: %s', (_, typed, expected) => {
    const parts = partsSoFar(typed as Record<string, string>, criteria);
    expect(parts.map(({ state, scored, count }) => `${state} ${scored}/${count}`)).toEqual(expected);
  });

  test.each([
    ['nothing yet', {}, { total: '0', scored: 0, isDue: false }],
    ['half of it, low as it is', { a: '1.5', b: '' }, { total: '1.5', scored: 1, isDue: false }],
    ['all of it', { a: '15', b: '60' }, { total: '75', scored: 2, isDue: false }],
    ['all of it, and low', { a: '10', b: '40' }, { total: '50', scored: 2, isDue: true }],
    ['a bonus is no criterion that must have points', { x: '5' }, { total: '5', scored: 0, isDue: false }],
    ['a bonus above the full mark', { a: '20', b: '80', x: '5' }, { total: '100', scored: 2, isDue: true }],
  ])('%s', (_, points, expected) => {
    expect(sheetSoFar(points as Record<string, string>, criteria, rule)).toEqual({ ...expected, needed: 2 });
  });

  test.each([
    ['', true],
    ['0', true],
    ['20', true],
    ['7.25', true],
    ['20.01', false],
    ['7.255', false],
    ['7.', false],
    ['-1', false],
    ['七', false],
    ['1e1', false],
  ])('%j of 20 may be given: %s', (typed, isFit) => {
    expect(mayBeGiven(typed, '20')).toBe(isFit);
  });
});
