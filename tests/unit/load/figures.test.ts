import { expect, test } from 'vitest';
import {
  cpuEach,
  figure,
  headLine,
  kilobytes,
  middle,
  multipleOf,
  nothingAsked,
  percentile,
  perSecond,
  type Stretch,
  tableLine,
  together,
} from '@/tests/load/figures';

const stretch = (changes: Partial<Stretch>): Stretch => ({ ...nothingAsked(), ...changes });

test('a percentile is one of the times, in whatever order they came', () => {
  const times = [30, 10, 20, 50, 40];
  expect([0, 0.5, 0.95, 1].map((share) => percentile(times, share))).toEqual([10, 30, 50, 50]);
  expect(percentile([9, 100, 10], 0.5)).toBe(10);
  expect(times).toEqual([30, 10, 20, 50, 40]);
  expect(percentile([], 0.5)).toBe(0);
  expect(middle([7, 9, 8, 7, 7])).toBe(7);
});

test('stretches add up', () => {
  const first = stretch({ times: [1, 2], failures: 1, elapsedMs: 500, cpu: { application: 30, database: 10 } });
  const second = stretch({ times: [3, 4], elapsedMs: 1500, cpu: { application: 10, database: 30 } });
  const both = together([first, second]);
  expect(both).toEqual({ times: [1, 2, 3, 4], failures: 1, elapsedMs: 2000, cpu: { application: 40, database: 40 } });
  expect(perSecond(both)).toBe(2);
  expect(cpuEach(both)).toEqual({ application: 10, database: 10, both: 20 });
});

test('a cost is told in empty handlers, or not at all', () => {
  const page = stretch({ times: [1, 2], cpu: { application: 16, database: 4 } });
  const empty = stretch({ times: [1, 1, 1, 1], cpu: { application: 4, database: 0 } });
  expect(multipleOf(page, empty)).toBe(10);
  expect(multipleOf(page, nothingAsked())).toBeNaN();
  expect(multipleOf(nothingAsked(), empty)).toBeNaN();
});

test('a line stands under its heading, and no digit is lost', () => {
  const columns = [
    ['page', 8],
    ['ms', 6],
    ['KB', 6],
  ] as const;
  expect(headLine(columns)).toBe('page         ms     KB');
  expect(tableLine(columns, ['list', figure(12.345), kilobytes(2048)])).toBe('list       12.3    2.0');
  expect(tableLine(columns, ['save', figure(1_234_567.8), kilobytes(null)])).toBe('save     1234567.8      –');
  expect(figure(Number.NaN)).toBe('–');
});
