import { expect, test } from 'vitest';
import { remindedDay } from '@/lib/applications/reminding/reminded-days';

const dueAt = new Date('2026-03-31T15:59:59Z');
const before = (days: number, hours = 0): Date => new Date(dueAt.getTime() - days * 86_400_000 + hours * 3_600_000);

test.each([
  ['long before', before(20), null],
  ['at the very moment', before(14), 14],
  ['between two days, the nearer that has begun', before(5), 7],
  ['on the last day', before(0, -1), 1],
  ['at its end', dueAt, null],
  ['after it', before(-1), null],
])('%s', (_when, now, days) => {
  expect(remindedDay({ dueAt, begunAt: before(30) }, now)).toBe(days);
});

test('what begins after such a day has begun is reminded of the next', () => {
  const term = { dueAt, begunAt: before(10) };
  expect(remindedDay(term, before(9))).toBeNull();
  expect(remindedDay(term, before(7, 1))).toBe(7);
});
