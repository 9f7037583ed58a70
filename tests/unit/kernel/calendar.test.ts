import { readFileSync } from 'node:fs';
import arrangements from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasCalendarFor, type ImportedYear, isWorkingDay, workingDayEnd } from '@/lib/kernel/calendar';
import { addDays } from '@/lib/kernel/shanghai';

function end(start: string, days: number, countFirstDay: boolean, imported: ImportedYear[] = []) {
  return workingDayEnd({ start, days, countFirstDay, imported });
}

describe('the end of a span', () => {
  test.each([
    ['a published notice of Futian', '2021-08-18', 5, '2021-08-24', '2021-08-25'],
    ['a published notice of Luohu, with a make-up Sunday', '2023-04-20', 5, '2023-04-25', '2023-04-26'],
    ['Spring Festival 2025', '2025-01-22', 5, '2025-01-27', '2025-02-05'],
    ['starting on a make-up Sunday', '2025-01-26', 5, '2025-02-07', '2025-02-08'],
    ['National Day 2025', '2025-09-26', 5, '2025-10-09', '2025-10-10'],
    ['over New Year 2026', '2025-12-30', 5, '2026-01-06', '2026-01-07'],
    ['Spring Festival 2026', '2026-02-10', 5, '2026-02-14', '2026-02-24'],
    ['May 2026', '2026-04-30', 5, '2026-05-09', '2026-05-11'],
    ['September 2026', '2026-09-18', 5, '2026-09-23', '2026-09-24'],
    ['National Day 2026', '2026-09-29', 7, '2026-10-13', '2026-10-14'],
  ])('%s', (_, start, days, counted, notCounted) => {
    expect(end(start, days, true)).toMatchObject({ day: counted, provisional: false });
    expect(end(start, days, false)).toMatchObject({ day: notCounted, provisional: false });
  });

  test.each([
    ['2026-12-29', 5],
    ['2027-03-01', 1],
    ['2003-12-20', 10],
  ])('%s + %s is provisional without the notice', (start, days) => {
    expect(end(start, days, true).provisional).toBe(true);
    expect(end(start, days, false).provisional).toBe(true);
  });

  test('the last days of December wait for the next notice, earlier ones do not', () => {
    expect(end('2026-12-24', 3, true)).toMatchObject({ day: '2026-12-28', provisional: false });
    expect(end('2026-12-24', 4, true)).toMatchObject({ day: '2026-12-29', provisional: true });
  });

  test.each([
    ['2026-02-30', 5],
    ['soon', 5],
    ['2026-03-02', 0],
    ['2026-03-02', 1.5],
    ['2026-03-02', -1],
  ])('refuses %s + %s', (start, days) => expect(() => end(start, days, true)).toThrow(RangeError));

  test('is a working day with exactly the asked number of working days up to it', () => {
    const start = fc.integer({ min: 0, max: 7000 }).map((offset) => addDays('2005-01-01', offset));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), fc.boolean(), (from, days, countFirstDay) => {
        const { day } = end(from, days, countFirstDay);
        let working = 0;
        for (let each = countFirstDay ? from : addDays(from, 1); each <= day; each = addDays(each, 1)) {
          working += Number(isWorkingDay(each, []));
        }
        expect(working).toBe(days);
        expect(isWorkingDay(day, [])).toBe(true);
      }),
    );
  });
});

test.each([
  [2023, 249],
  [2024, 251],
  [2025, 248],
  [2026, 248],
])('%s has %s working days', (year, count) => {
  expect(workingDaysIn(year)).toBe(count);
});

test.each([
  '2023-04-23',
  '2024-09-14',
  '2024-09-29',
  '2024-10-12',
  '2025-01-26',
  '2025-02-08',
  '2025-04-27',
  '2025-09-28',
  '2025-10-11',
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
])('%s is a make-up day', (day) => {
  expect(isWorkingDay(day, [])).toBe(true);
});

describe('an imported year', () => {
  const next: ImportedYear = { year: 2027, off: ['2026-12-31', '2027-01-01'], work: ['2026-12-27', '2027-01-03'] };

  test('settles what was provisional, December included', () => {
    expect(end('2026-12-29', 5, true, [next])).toMatchObject({ day: '2027-01-05', provisional: false });
    expect(isWorkingDay('2026-12-27', [next])).toBe(true);
    expect(isWorkingDay('2026-12-31', [next])).toBe(false);
  });

  test('does not speak for the years around it', () => {
    expect(isWorkingDay('2026-10-01', [next])).toBe(false);
    expect(hasCalendarFor(2028, [next])).toBe(false);
    expect(isWorkingDay('2027-01-01', [{ year: 2030, off: [], work: ['2027-01-01'] }])).toBe(true);
    expect(isWorkingDay('2027-01-02', [{ year: 2030, off: [], work: ['2027-01-02'] }])).toBe(false);
  });

  test('replaces the library for a year the office corrected', () => {
    const corrected: ImportedYear = { year: 2026, off: ['2026-10-01'], work: [] };
    expect(isWorkingDay('2026-10-01', [corrected])).toBe(false);
    expect(isWorkingDay('2026-10-02', [corrected])).toBe(true);
    expect(isWorkingDay('2026-10-10', [corrected])).toBe(false);
  });

  test('shows in the version, and so does a correction, but not the order', () => {
    const version = (imported: ImportedYear[]): string => end('2026-03-02', 1, true, imported).calendarVersion;
    const other: ImportedYear = { year: 2028, off: [], work: [] };
    expect(version([])).not.toBe(version([next]));
    expect(version([next])).not.toBe(version([{ ...next, work: [] }]));
    expect(version([next, other])).toBe(version([other, next]));
  });
});

test('the years said to be listed are exactly those the installed library holds', () => {
  const held = new Set(Object.keys(arrangements.holidays).map((day) => Number(day.slice(0, 4))));
  for (let year = 1990; year <= 2060; year += 1)
    expect([year, hasCalendarFor(year, [])]).toEqual([year, held.has(year)]);
  const { version } = JSON.parse(readFileSync('node_modules/chinese-days/package.json', 'utf8')) as { version: string };
  expect(end('2026-03-02', 1, true).calendarVersion).toBe(`chinese-days@${version}`);
});

function workingDaysIn(year: number): number {
  let count = 0;
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) count += Number(isWorkingDay(day, []));
  return count;
}
