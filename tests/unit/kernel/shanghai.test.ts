import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  daysUntil,
  endOfShanghaiDay,
  formatDateTime,
  formatDay,
  formatDeadline,
  isDay,
  shanghaiDay,
  shanghaiInstant,
  toLocalDateTime,
} from '@/lib/kernel/shanghai';
import { readMoment } from '@/lib/kernel/typed/typed-dates';

const instant = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
});

test('a new day begins in Shanghai at 16:00 UTC', () => {
  expect(shanghaiDay(new Date('2026-11-22T15:59:59.999Z'))).toBe('2026-11-22');
  expect(shanghaiDay(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
  expect(shanghaiInstant('2026-11-22', '17:00')).toEqual(new Date('2026-11-22T09:00:00Z'));
  expect(shanghaiInstant('2026-11-22', '23:59:59')).toEqual(new Date('2026-11-22T15:59:59Z'));
  expect(endOfShanghaiDay('2026-12-31')).toEqual(new Date('2026-12-31T16:00:00Z'));
});

test.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-1-01', false],
  ['2026-01-01T00:00', false],
  ['', false],
  ['0000-00-00', false],
])('%j is a day: %s', (text, real) => expect(isDay(text)).toBe(real));

test('refuses times that are not real instead of moving them', () => {
  expect(() => shanghaiInstant('2026-02-30', '10:00')).toThrow(RangeError);
  expect(() => shanghaiInstant('2026-02-03', '25:00')).toThrow(RangeError);
  expect(() => addDays('tomorrow', 1)).toThrow(RangeError);
});

test('writes dates as official documents do', () => {
  expect(formatDay('2026-01-05')).toBe('2026年1月5日');
  expect(formatDateTime(new Date('2026-11-22T09:00:00Z'))).toBe('2026年11月22日 17:00');
  expect(formatDateTime(new Date('2026-12-31T16:05:00Z'))).toBe('2027年1月1日 00:05');
});

test.each([
  ['2026-11-22T09:00:00Z', '2026年11月22日 17:00'],
  ['2026-12-31T16:00:00Z', '2026年12月31日 24:00'],
  ['2026-12-31T15:59:59Z', '2026年12月31日 24:00'],
  ['2026-12-31T15:59:59.999Z', '2026年12月31日 24:00'],
  ['2026-12-31T15:59:00Z', '2026年12月31日 23:59'],
  ['2026-12-31T16:01:00Z', '2027年1月1日 00:01'],
])('a term kept as %s ends %s', (instant, said) => expect(formatDeadline(new Date(instant))).toBe(said));

test('counts midnights, not hours', () => {
  const now = new Date('2026-11-22T15:59:00Z');
  expect(daysUntil(new Date('2026-11-22T00:00:00Z'), now)).toBe(0);
  expect(daysUntil(new Date('2026-11-22T16:01:00Z'), now)).toBe(1);
  expect(daysUntil(new Date('2026-11-20T16:00:00Z'), now)).toBe(-1);
});

test('days and inputs survive the way there and back', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: -4000, max: 4000 }), (date, count) => {
      const day = shanghaiDay(date);
      expect(addDays(addDays(day, count), -count)).toBe(day);
      expect(shanghaiInstant(day, '00:00').getTime()).toBeLessThanOrEqual(date.getTime());
      expect(endOfShanghaiDay(day).getTime()).toBeGreaterThan(date.getTime());
      const typed = readMoment(toLocalDateTime(date));
      expect(date.getTime() - (typed?.getTime() ?? 0)).toBeLessThan(60_000);
      expect(daysUntil(shanghaiInstant(addDays(day, count), '12:00'), date)).toBe(count);
    }),
  );
});
