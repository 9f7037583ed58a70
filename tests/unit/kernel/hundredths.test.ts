import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asTwoDecimals, hundredthsOf } from '@/lib/kernel/hundredths';

test.each([
  ['0', 0],
  ['8', 800],
  ['7.5', 750],
  ['12.05', 1205],
  ['007.00', 700],
])('%s are %s hundredths', (text, hundredths) => {
  expect(hundredthsOf(text)).toBe(hundredths);
});

test.each(['', '-1', '1.', '.5', '1.005', '1e2', 'NaN', ' 1', '１'])('%j is no figure of two decimals', (text) => {
  expect(() => hundredthsOf(text)).toThrow(RangeError);
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.nat(), (hundredths) => {
      expect(hundredthsOf(asTwoDecimals(hundredths))).toBe(hundredths);
    }),
  );
});
