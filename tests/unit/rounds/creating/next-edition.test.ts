import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '@/lib/kernel/calendar';
import { shanghaiDay, shanghaiInstant } from '@/lib/kernel/shanghai';
import { datesLater, nextTitle } from '@/lib/rounds/creating/next-edition';

test.each([
  ['2026 年上城区第十三届公益创投', '2027 年上城区第十四届公益创投'],
  ['2026年第九届公益创投', '2027年第十届公益创投'],
  ['2026年第十届公益创投', '2027年第十一届公益创投'],
  ['第十九届', '第二十届'],
  ['第二十九期', '第三十期'],
  ['2026 第7届', '2027 第8届'],
  ['第九十九届', '第九十九届'],
  ['社区微创投', '社区微创投'],
])('%s → %s', (title, next) => {
  expect(nextTitle(title, 2026, 2027)).toBe(next);
});

test('a second round of the same year keeps its title', () => {
  expect(nextTitle('2026 年第三届公益创投', 2026, 2026)).toBe('2026 年第三届公益创投');
});

describe('dates some years later', () => {
  const timetable = {
    opensAt: shanghaiInstant('2026-03-01', '09:00'),
    closesAt: shanghaiInstant('2026-03-31', '17:00'),
    reviewFrom: '2026-05-01',
    reviewTo: '2026-05-20',
    executionFrom: '2026-08-01',
    executionTo: '2026-12-31',
  };

  test('a day off moves on to the next working day, the time of day stays, execution keeps its days', () => {
    const { timetable: moved, isSettled } = datesLater(timetable, 1, []);
    expect(moved).toEqual({
      opensAt: shanghaiInstant('2027-03-01', '09:00'),
      closesAt: shanghaiInstant('2027-03-31', '17:00'),
      reviewFrom: '2027-05-03',
      reviewTo: '2027-05-20',
      executionFrom: '2027-08-01',
      executionTo: '2027-12-31',
    });
    expect(isSettled).toBe(false);
  });

  test('the holiday notice decides once it is known', () => {
    const notice = { year: 2027, off: ['2027-05-03', '2027-05-04', '2027-05-05'], work: [] };
    expect(datesLater(timetable, 1, [notice])).toMatchObject({
      isSettled: true,
      timetable: { reviewFrom: '2027-05-06' },
    });
  });

  test('29 February becomes the 28th; what was not set stays open', () => {
    const leap = {
      opensAt: null,
      closesAt: null,
      reviewFrom: null,
      reviewTo: null,
      executionFrom: '2024-02-29',
      executionTo: null,
    };
    expect(datesLater(leap, 1, []).timetable).toEqual({ ...leap, executionFrom: '2025-02-28' });
  });

  test('proposed days are always working days of the year asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 1, max: 5 }), (offset, years) => {
        const opensAt = new Date(shanghaiInstant('2025-01-01', '08:30').getTime() + offset * 86_400_000);
        const moved = datesLater({ ...timetable, opensAt }, years, []).timetable.opensAt;
        const day = moved === null ? '' : shanghaiDay(moved);
        expect(isWorkingDay(day, [])).toBe(true);
        expect(Number(day.slice(0, 4)) - 2025 - years).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
