import { expect, test } from 'vitest';
import { isWorkingDay, workingDayEnd } from '@/lib/kernel/calendar';
import { clockOf, inWorkingHours, settledClock, workingOffset } from '@/prisma/seed/clock';

test.each(['2026-11-22T06:00:00Z', '2027-02-10T03:00:00Z', '2028-06-30T16:30:00Z'])(
  'the finished round of %s ends on a day that is known for sure',
  (today) => {
    const clock = settledClock(new Date(today), -160);
    const start = clock.day(workingOffset(clock, -160));
    expect(isWorkingDay(start, [])).toBe(true);
    expect(workingDayEnd({ start, days: 5, countFirstDay: true, imported: [] }).provisional).toBe(false);
  },
);

test('offsets count Shanghai days, also shortly after midnight there', () => {
  const clock = clockOf(new Date('2026-11-21T16:30:00Z'));
  expect([clock.day(0), clock.at(-1, '20:00').toISOString()]).toEqual(['2026-11-22', '2026-11-21T12:00:00.000Z']);
});

test('hours of the night become working hours, in the same order', () => {
  const nights = ['2026-11-21T16:00:00Z', '2026-11-21T19:00:00Z', '2026-11-22T15:59:59Z'].map((text) =>
    inWorkingHours(new Date(text)).toISOString(),
  );
  expect(nights).toEqual(['2026-11-22T01:00:00.000Z', '2026-11-22T02:22:30.000Z', '2026-11-22T11:59:59.542Z']);
});
