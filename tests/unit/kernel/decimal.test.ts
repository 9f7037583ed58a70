import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundHalfUp, trimmedMean } from '@/lib/kernel/decimal';

const rule = { trimFrom: 5, decimals: 2 };
const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2));

test.each([
  [['82.5', '88', '91', '79.5', '86'], '85.50'],
  [['90', '90', '90', '60', '85'], '88.33'],
  [['88', '88', '88', '88', '88'], '88.00'],
  [['80', '81', '82'], '81.00'],
  [['80.01', '80.01', '80.01', '80.02', '80.02', '80.02'], '80.02'],
  [['60', '100', '100', '100'], '90.00'],
  [['103', '104', '105', '99', '120'], '104.00'],
  [['77.777'], '77.78'],
])('the trimmed mean of %j is %s', (scores, mean) => expect(trimmedMean(scores, rule)).toBe(mean));

test('never drops the only scores there are', () => {
  expect(trimmedMean(['70', '80'], { trimFrom: 1, decimals: 2 })).toBe('75.00');
  expect(trimmedMean(['70'], { trimFrom: 0, decimals: 2 })).toBe('70.00');
  expect(() => trimmedMean([], rule)).toThrow(RangeError);
});

test('is the same for every order and lies between lowest and highest', () => {
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 11 }), (scores) => {
      const mean = trimmedMean(scores, rule);
      expect(trimmedMean(scores.toReversed(), rule)).toBe(mean);
      expect(Number(mean)).toBeGreaterThanOrEqual(Math.min(...scores.map(Number)));
      expect(Number(mean)).toBeLessThanOrEqual(Math.max(...scores.map(Number)));
    }),
  );
});

test.each([
  ['80.015', 2, '80.02'],
  ['89.995', 2, '90.00'],
  ['89.9949999999999999999999', 2, '89.99'],
  ['1.005', 2, '1.01'],
  ['2.5', 0, '3'],
  ['-2.5', 0, '-3'],
])('%s at %s decimals is %s', (value, decimals, text) => expect(roundHalfUp(value, decimals)).toBe(text));
