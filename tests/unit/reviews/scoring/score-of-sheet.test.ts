import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '@/lib/kernel/decimal';
import { commentDuty, type SheetCriterion, scoreOfSheet } from '@/lib/reviews/scoring/score-of-sheet';

describe('one sheet', () => {
  const criteria = [
    { key: 'need', max: '60', bonus: false },
    { key: 'design', max: '40', bonus: false },
    { key: 'bonus', max: '5', bonus: true },
  ];

  test.each([
    [{ need: '50', design: '35.5' }, '85.50', '85.50'],
    [{ need: '50', design: '35.5', bonus: '3' }, '88.50', '88.50'],
    [{ need: '60', design: '38', bonus: '5' }, '100.00', '103.00'],
    [{ need: '0', design: '0' }, '0.00', '0.00'],
    [{ need: '50.12', design: '30.00' }, '80.12', '80.12'],
    [{ need: '0.1', design: '0.2' }, '0.30', '0.30'],
  ])('%j is %s capped, %s uncapped', (points, capped, over) => {
    expect(scoreOfSheet(points, criteria, 'cap100')).toBe(capped);
    expect(scoreOfSheet(points, criteria, 'over')).toBe(over);
  });

  test('the cap is the rubric’s own full mark', () => {
    const thousand = [
      { key: 'all', max: '1000', bonus: false },
      { key: 'bonus', max: '30', bonus: true },
    ];
    expect(scoreOfSheet({ all: '990', bonus: '30' }, thousand, 'cap100')).toBe('1000.00');
  });

  test.each([
    { need: '50' },
    { need: '61', design: '0' },
    { need: '-1', design: '0' },
    { need: 'NaN', design: '0' },
    { need: '50.125', design: '0' },
    { need: '1', design: '1', bonus: '6' },
  ])('refuses %j', (points) =>
    expect(() => scoreOfSheet(points as Record<string, string>, criteria, 'over')).toThrow(RangeError),
  );

  test('is the exact sum of whatever points there are', () => {
    const points = fc.integer({ min: 0, max: 99_999 }).map((hundredths) => (hundredths / 100).toFixed(2));
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 40 }), (given) => {
        const rubric = given.map((_, key) => ({ key: String(key), max: '999.99', bonus: false }));
        const total = scoreOfSheet(Object.fromEntries(given.entries()), rubric, 'cap100');
        expect(total).toBe(Exact.sum(0, ...given).toFixed(2));
      }),
    );
  });
});

describe('the comment duty', () => {
  const criteria: SheetCriterion[] = [
    { key: 'a', group: '需求', max: '8.00', bonus: false },
    { key: 'b', group: '需求', max: '12.00', bonus: false },
    { key: 'c', group: '设计', max: '80.00', bonus: false },
    { key: 'x', group: '加分', max: '5.00', bonus: true },
  ];
  const rule = { bonusPolicy: 'cap100', commentBelow: 60, commentAbove: 90 } as const;

  test.each([
    ['60.00 needs none', { a: '8', b: '12', c: '40' }, null],
    ['59.99 does', { a: '8', b: '12', c: '39.99' }, 'commentLow'],
    ['90.00 needs none', { a: '8', b: '12', c: '70' }, null],
    ['90.01 does', { a: '8', b: '12', c: '70.01' }, 'commentHigh'],
    ['a bonus counts towards the total', { a: '8', b: '12', c: '70', x: '1' }, 'commentHigh'],
    ['a part below 40 % does', { a: '4', b: '3.99', c: '60' }, 'commentWeak'],
    ['a part at exactly 40 % needs none', { a: '0', b: '8', c: '60' }, null],
  ])('%s', (_, points, expected) => {
    expect(commentDuty(points as Record<string, string>, criteria, rule)?.code ?? null).toBe(expected);
  });

  test('a line between whole points is met by exactly as many', () => {
    const points = { a: '8', b: '12', c: '39.99' };
    expect(commentDuty(points, criteria, { ...rule, commentBelow: 59.99 })).toBeNull();
    expect(commentDuty(points, criteria, { ...rule, commentBelow: 50, commentAbove: 59.98 })?.code).toBe('commentHigh');
  });
});
