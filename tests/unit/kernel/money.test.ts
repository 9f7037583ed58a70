import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatPercent,
  formatWan,
  formatYuan,
  parseYuan,
  shareOf,
  splitByBasisPoints,
  sumFen,
} from '@/lib/kernel/money';

const amount = fc.bigInt({ min: 0n, max: 10n ** 14n - 1n });
const shares = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 0, maxLength: 5 })
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 10_000])
  .map((cuts) => cuts.slice(1).map((cut, index) => cut - (cuts[index] ?? 0)));

describe('parseYuan', () => {
  test.each([
    ['1,234.56', 123_456n],
    ['1234.5', 123_450n],
    ['0', 0n],
    ['007', 700n],
    [' 12 ', 1_200n],
    ['１，２３４．５６', 123_456n],
    ['7,437,105.77', 743_710_577n],
    ['999999999999.99', 99_999_999_999_999n],
    ['5万', 5_000_000n],
    ['1.5 万元', 1_500_000n],
    ['0.000001万', 1n],
    ['３０万', 30_000_000n],
    ['200元', 20_000n],
  ])('reads %s', (text, fen) => expect(parseYuan(text)).toBe(fen));

  test.each([
    '',
    ' ',
    '-1',
    '+1',
    '1.234',
    '万',
    '5万5',
    '5万万',
    '0.0000001万',
    '100000000万',
    '1.',
    '.5',
    '1e3',
    '12,34',
    '1,2345',
    '1,234,56',
    '0x10',
    '十元',
    '1 000',
    '1..2',
    'NaN',
    'Infinity',
    '1000000000000',
    '9'.repeat(5000),
  ])('refuses %j', (text) => expect(parseYuan(text)).toBeNull());

  test('reads back what formatYuan writes', () => {
    fc.assert(fc.property(amount, (fen) => parseYuan(formatYuan(fen)) === fen));
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => parseYuan(text) !== undefined));
  });
});

test.each([
  [0n, '0.00', '0'],
  [1n, '0.01', '0'],
  [123_456n, '1,234.56', '0.12'],
  [4_999n, '49.99', '0'],
  [5_000n, '50.00', '0.01'],
  [12_500_000n, '125,000.00', '12.5'],
  [1_218_470_000n, '12,184,700.00', '1,218.47'],
  [-123_456n, '-1,234.56', '-0.12'],
  [100_000_000n, '1,000,000.00', '100'],
])('writes %s fen', (fen, yuan, wan) => {
  expect(formatYuan(fen)).toBe(yuan);
  expect(formatWan(fen)).toBe(wan);
});

test.each([
  [0, '0'],
  [5, '0.05'],
  [1250, '12.5'],
  [3000, '30'],
  [10_000, '100'],
])('%s basis points', (basisPoints, text) => {
  expect(formatPercent(basisPoints)).toBe(text);
});

test('a share is rounded down and never exceeds its part', () => {
  expect(shareOf(99n, 5000)).toBe(49n);
  expect(() => shareOf(-1n, 5000)).toThrow(RangeError);
  expect(() => shareOf(1n, 0.5)).toThrow(RangeError);
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 10_000 }), (fen, basisPoints) => {
      const share = shareOf(fen, basisPoints);
      return share * 10_000n <= fen * BigInt(basisPoints) && (share + 1n) * 10_000n > fen * BigInt(basisPoints);
    }),
  );
});

describe('splitByBasisPoints', () => {
  test.each([
    [4_999_999n, [5000, 4000, 1000], [2_500_000n, 2_000_000n, 499_999n]],
    [3_333_333n, [6000, 3000, 1000], [2_000_000n, 1_000_000n, 333_333n]],
    [5_000_000n, [5000, 4000, 1000], [2_500_000n, 2_000_000n, 500_000n]],
    [1n, [5000, 5000, 0], [1n, 0n, 0n]],
    [7n, [10_000], [7n]],
  ])('%s by %j', (fen, basisPoints, parts) => expect(splitByBasisPoints(fen, basisPoints)).toEqual(parts));

  test.each([[[5000, 4000]], [[]], [[11_000, -1000]], [[6000, 6000]]])('refuses %j', (basisPoints) => {
    expect(() => splitByBasisPoints(100n, basisPoints)).toThrow(RangeError);
  });

  test('parts add up, none is negative, each but the last is within one fen of its share', () => {
    fc.assert(
      fc.property(amount, shares, (fen, basisPoints) => {
        const parts = splitByBasisPoints(fen, basisPoints);
        expect(sumFen(parts)).toBe(fen);
        parts.forEach((part, index) => {
          expect(part).toBeGreaterThanOrEqual(0n);
          if (index === parts.length - 1) return;
          expect(part).toBeLessThanOrEqual(shareOf(fen, basisPoints[index] ?? 0) + 1n);
        });
      }),
    );
  });
});

test('sums published project amounts to the fen', () => {
  const projects = [478320n, 478080n, 225850n, 258575n, 65150n, 200000n, 129150n, 129150n, 129150n, 152920n, 174300n];
  expect(sumFen(projects.map((yuan) => yuan * 100n))).toBe(242_064_500n);
  expect(sumFen([])).toBe(0n);
});
