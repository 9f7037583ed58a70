import { expect, test } from 'vitest';
import { spreadOf } from '@/lib/reviews/stages/spread';

const rule = { trimFrom: 5, decimals: 2, commentBelow: 60, commentAbove: 90 };
const of = (...totals: string[]) => spreadOf({ id: 'a', name: '项目', totals }, rule);

test('below the round’s number of sheets nothing is dropped; the mean is the plain one', () => {
  const { low, high, mean, marks } = of('58.00', '80.00', '91.50');
  expect([low, high, mean]).toEqual(['58.00', '91.50', '76.50']);
  expect(marks.map(({ isDropped, isMarked }) => [isDropped, isMarked])).toEqual([
    [false, true],
    [false, false],
    [false, true],
  ]);
});

test('from that number on the lowest and the highest are, as in the score itself', () => {
  const { mean, marks } = of('50.00', '80.00', '80.00', '83.00', '90.00');
  expect(mean).toBe('81.00');
  expect(marks.map(({ isDropped }) => isDropped)).toEqual([true, false, false, false, true]);
});

test('at the limits a score is not out of the ordinary', () => {
  expect(of('60.00', '90.00').marks.map(({ isMarked }) => isMarked)).toEqual([false, false]);
});

test('without a score there is nothing to spread', () => {
  expect(() => of()).toThrow(RangeError);
});
