import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applicationNumber } from '@/lib/applications/submission/numbers';
import { isApplicationNumber } from '@/tests/support/application-number';
import { some } from '@/tests/support/some';

const example = { year: 2026, regionCode: '330102', roundSequence: 1, sequence: 7 };
const LOOK_ALIKES = ['I1', 'O0', 'S5', 'VU', 'Z2'];

test.each([
  [example, '2026-330102-01-0007-'],
  [{ ...example, sequence: 12_345 }, '2026-330102-01-12345-'],
  [{ ...example, regionCode: '330102001', roundSequence: 112 }, '2026-330102001-112-0007-'],
  [{ ...example, regionCode: '330102-04' }, '2026-330102-04-01-0007-'],
])('%j', (parts, body) => {
  const number = applicationNumber(parts);
  expect(number.slice(0, -1)).toBe(body);
  expect(isApplicationNumber(number)).toBe(true);
});

test('stays what was printed on paper', () => expect(applicationNumber(example)).toBe('2026-330102-01-0007-5'));

test.each(['2026-330102-01-ELDER-0007-C', '2026-330102WANGJIANG-01-CHILD_YOUTH-0001-X'])(
  '%s, printed when categories stood in numbers, is still read',
  (number) => {
    expect(isApplicationNumber(number)).toBe(true);
  },
);

test.each([
  { year: 26 },
  { regionCode: '33' },
  { sequence: -1 },
  { sequence: 1.5 },
  { regionCode: '330102WANGJIANG' },
  { roundSequence: 12_345 },
])('refuses %j', (changes) => {
  expect(() => applicationNumber({ ...example, ...changes })).toThrow(RangeError);
});

test.each(['', '-', '2026-330102-01-0007', '2026-330102-01-7-A', '2026-330102-01-0007-\n'])('%j is none', (text) => {
  expect(isApplicationNumber(text)).toBe(false);
});

test('finds every wrong sign but look-alikes, and every swap of neighbours', () => {
  const number = [...applicationNumber(example)];
  some(number).forEach((sign, place) => {
    for (const other of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      const alike = LOOK_ALIKES.some((pair) => pair.includes(sign) && pair.includes(other));
      if (other !== sign && !alike) expect(isApplicationNumber(number.with(place, other).join(''))).toBe(false);
    }
    const next = number[place + 1];
    if (next !== undefined && next !== sign) {
      expect(
        isApplicationNumber(
          number
            .with(place, next)
            .with(place + 1, sign)
            .join(''),
        ),
      ).toBe(false);
    }
  });
});

test('different applications have different numbers', () => {
  const parts = fc.record({
    year: fc.integer({ min: 2020, max: 2099 }),
    regionCode: fc.constantFrom('330102', '330105001', '330102-01', '330102-01-04'),
    roundSequence: fc.integer({ min: 1, max: 99 }),
    sequence: fc.integer({ min: 1, max: 99_999 }),
  });
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      expect(applicationNumber(a) === applicationNumber(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});
