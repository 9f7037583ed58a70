import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageFen } from '@/lib/history/average';
import { parseFigure } from '@/lib/kernel/figures/parse-figure';
import { formatYuan } from '@/lib/kernel/money';

test.each<[asPublished: string, unit: string, lowerBound: bigint, exact: boolean]>([
  ['13', '届', 13n, true],
  ['13届', '届', 13n, true],
  ['8,000', '个', 8_000n, true],
  ['８０００', '个', 8_000n, true],
  ['4.46亿', '元', 446_000_000n, true],
  ['4.46 亿元', '元', 446_000_000n, true],
  ['4,200万余', '人次', 42_000_000n, false],
  ['4200万余人次', '人次', 42_000_000n, false],
  ['40余', '个', 40n, false],
  ['40余个', '个', 40n, false],
  ['>1亿', '元', 100_000_000n, false],
  ['＞1亿', '元', 100_000_000n, false],
  ['超过1亿元', '元', 100_000_000n, false],
  ['1亿多元', '元', 100_000_000n, false],
  ['10余万', '人', 100_000n, false],
  ['300多', '个', 300n, false],
  ['> 13万', '人', 130_000n, false],
  ['近5,000', '人', 5_000n, false],
  ['约300万', '元', 3_000_000n, false],
  ['1千万', '元', 10_000_000n, true],
  ['0', '个', 0n, true],
])('%s (%s)', (asPublished, unit, lowerBound, exact) => {
  expect(parseFigure(asPublished, unit)).toEqual({ lowerBound, exact });
});

test.each([
  '',
  '多',
  '4.46',
  '94.17%',
  '1.234567万',
  '12,34',
  '-5',
  '1e9',
  '若干',
  '1亿2千万',
  '9999999999999999',
  '1000亿亿',
])('%s is no whole number', (text) => {
  expect(parseFigure(text)).toBeNull();
});

test('hundredths of 亿 are exact, never a rounded fraction', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
      const text = `${whole}.${String(hundredths).padStart(2, '0')}亿`;
      expect(parseFigure(text)?.lowerBound).toBe(BigInt(whole) * 100_000_000n + BigInt(hundredths) * 1_000_000n);
    }),
  );
});

test("Hangzhou's average grant is 55,750.00 yuan, without remainder", () => {
  const average = averageFen((parseFigure('4.46亿')?.lowerBound ?? 0n) * 100n, parseFigure('8,000')?.lowerBound ?? 0n);
  expect(average).toEqual({ fen: 5_575_000n, exact: true });
  expect(formatYuan(average?.fen ?? 0n)).toBe('55,750.00');
});

test.each<[bigint, bigint, bigint, boolean]>([
  [100n, 3n, 33n, false],
  [200n, 3n, 67n, false],
  [1n, 2n, 1n, false],
  [0n, 5n, 0n, true],
])('%d fen over %d is %d', (total, count, fen, exact) => {
  expect(averageFen(total, count)).toEqual({ fen, exact });
});

test('nothing has no average', () => {
  expect(averageFen(100n, 0n)).toBeNull();
});
