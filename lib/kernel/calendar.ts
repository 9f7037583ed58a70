import arrangements from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { seededHash } from './seeded-hash';
import { addDays, type Day, isDay } from './shanghai';

/** A year's holiday notice of the State Council, as an administrator imported it. Days off and make-up days may lie in the previous December. */
export type ImportedYear = { year: number; off: readonly Day[]; work: readonly Day[] };

export type WorkingDayEnd = {
  /** The last of the working days. */
  day: Day;
  /** True when a day in the range depends on a notice that is not known yet: compute again once it is imported. */
  provisional: boolean;
  /** Which data gave this answer; it changes when an imported year changes. */
  calendarVersion: string;
};

/** The years whose notice the library really holds. It treats any other year as plain Mondays to Fridays, without saying so. */
const FIRST_LISTED_YEAR = 2004;
const LAST_LISTED_YEAR = 2026;
const LIBRARY_VERSION = 'chinese-days@1.5.7';

/** From here to the new year, days have been moved by the *next* year's notice (2006, 2007, 2018: 29 to 31 December). */
const NEXT_NOTICE_FROM = '12-29';

// The library's own functions read the weekday in the server's time zone, so only its data is used.
const libraryOff: Readonly<Record<string, string>> = arrangements.holidays;
const libraryWork: Readonly<Record<string, string>> = arrangements.workdays;

/**
 * The day on which `days` working days (工作日), make-up days included, are full.
 * The Civil Code (Art. 201) does not count the starting day; publicity notices often do, hence `countFirstDay`.
 * @throws RangeError when `start` is not a day or `days` is not a positive whole number.
 */
export function workingDayEnd(span: {
  start: Day;
  days: number;
  countFirstDay: boolean;
  imported: readonly ImportedYear[];
}): WorkingDayEnd {
  if (!isDay(span.start) || !Number.isInteger(span.days) || span.days < 1) {
    throw new RangeError(`cannot count ${span.days} working days from ${span.start}`);
  }
  let day = span.countFirstDay ? span.start : addDays(span.start, 1);
  let provisional = !isSettled(day, span.imported);
  for (let left = span.days - Number(isWorkingDay(day, span.imported)); left > 0; ) {
    day = addDays(day, 1);
    provisional ||= !isSettled(day, span.imported);
    left -= Number(isWorkingDay(day, span.imported));
  }
  return { day, provisional, calendarVersion: calendarVersion(span.imported) };
}

/** Whether people work on this day: a make-up day, or Monday to Friday and not a day off. Imported notices go before the library. */
export function isWorkingDay(day: Day, imported: readonly ImportedYear[]): boolean {
  const notice = noticeNaming(day, imported);
  if (notice) return notice.work.includes(day);
  if (!hasImported(yearOf(day), imported)) {
    if (day in libraryWork) return true;
    if (day in libraryOff) return false;
  }
  return isMondayToFriday(day);
}

/** The holiday for which the library lists this day as off ('国庆节'); null for any other day. */
export function holidayOn(day: Day): string | null {
  return libraryOff[day]?.split(',')[1] ?? null;
}

/** Whether the holiday notice of this year is known, from the library or from an import. */
export function hasCalendarFor(year: number, imported: readonly ImportedYear[]): boolean {
  return (year >= FIRST_LISTED_YEAR && year <= LAST_LISTED_YEAR) || hasImported(year, imported);
}

/** How many days off and make-up days the library lists for a year. */
export const listedIn = (year: number): { off: number; work: number } => {
  const within = (days: Readonly<Record<string, string>>): number =>
    Object.keys(days).filter((day) => yearOf(day) === year).length;
  return { off: within(libraryOff), work: within(libraryWork) };
};

function isSettled(day: Day, imported: readonly ImportedYear[]): boolean {
  const year = yearOf(day);
  if (!hasCalendarFor(year, imported)) return false;
  return day.slice(5) < NEXT_NOTICE_FROM || hasCalendarFor(year + 1, imported);
}

/** The next year's notice is the later one, so it goes before the day's own year. */
function noticeNaming(day: Day, imported: readonly ImportedYear[]): ImportedYear | undefined {
  const naming = imported.filter(({ off, work }) => off.includes(day) || work.includes(day));
  return naming.find(({ year }) => year === yearOf(day) + 1) ?? naming.find(({ year }) => year === yearOf(day));
}

function hasImported(year: number, imported: readonly ImportedYear[]): boolean {
  return imported.some((notice) => notice.year === year);
}

function isMondayToFriday(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function calendarVersion(imported: readonly ImportedYear[]): string {
  const years = imported
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, off, work }) => {
      const content = [off.toSorted().join(), work.toSorted().join()].join(';');
      return `+${year}:${seededHash(content).toString(36)}`;
    });
  return [LIBRARY_VERSION, ...years].join('');
}
