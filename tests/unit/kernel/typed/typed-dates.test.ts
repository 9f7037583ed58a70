import { expect, test } from 'vitest';
import { readDay, readMoment, readMonth } from '@/lib/kernel/typed/typed-dates';

test.each([
  '2026-03-01',
  '2026-3-1',
  '2026/3/1',
  '2026.03.01',
  '2026年3月1日',
  ' ２０２６年３月１日 ',
  '2026 年 3 月 1 日',
])('%j is a day', (text) => expect(readDay(text)).toBe('2026-03-01'));

test.each([
  '',
  '2026-02-30',
  '2026-3',
  '26-3-1',
  '1899-12-31',
  '2101-01-01',
  '0202-06-01',
  '20260-01-01',
  '2026-03-01T00:00',
])('%j is none', (text) => expect(readDay(text)).toBeNull());

test.each(['1900-01-01', '2100-12-31'])('%s is within', (text) => expect(readDay(text)).toBe(text));

test.each(['2026-03', '2026-3', '2026/03', '2026年3月', '２０２６．３'])('%j is a month', (text) =>
  expect(readMonth(text)).toBe('2026-03'),
);

test.each(['', '2026', '2026-13', '2026-0', '1899-12', '2101-01', '3月'])('%j is none', (text) =>
  expect(readMonth(text)).toBeNull(),
);

test.each([
  ['2026-11-22T17:00', '2026-11-22T09:00:00.000Z'],
  ['2026-11-22T17:00:30', '2026-11-22T09:00:30.000Z'],
  [' 2026-01-01T00:00 ', '2025-12-31T16:00:00.000Z'],
  ['2026-11-22 7:00', '2026-11-21T23:00:00.000Z'],
  ['2026年11月22日17时00分', '2026-11-22T09:00:00.000Z'],
  ['２０２６－１１－２２　１７：００', '2026-11-22T09:00:00.000Z'],
])('reads %s', (text, iso) => expect(readMoment(text)?.toISOString()).toBe(iso));

test.each([
  '',
  '2026-11-22',
  '2026-02-30T10:00',
  '2026-11-22T24:00',
  '2026-11-22T17:60',
  '2026-11-22T17:00Z',
  '2026-11-22T17:00T',
  '2026-1-12:00',
  '1899-12-31T10:00',
  '2101-01-01T10:00',
])('refuses %j', (text) => expect(readMoment(text)).toBeNull());
