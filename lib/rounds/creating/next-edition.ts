import { hasCalendarFor, type ImportedYear, isWorkingDay } from '@/lib/kernel/calendar';
import { addDays, type Day, isDay, shanghaiDay, shanghaiInstant, toLocalDateTime } from '@/lib/kernel/shanghai';
import type { Timetable } from '../settings/timetable';

/** The title of an edition some years later: the year moves along, the edition by one ('2026年…第十三届' → '2027年…第十四届'). */
export function nextTitle(title: string, from: number, to: number): string {
  const moved = title.replaceAll(String(from), String(to));
  return to === from
    ? moved
    : moved.replace(
        /第([〇零一二三四五六七八九十]{1,3}|\d{1,3})(届|期)/,
        (whole, number: string, unit: string) => nextEdition(number, unit) ?? whole,
      );
}

export type ProposedDates = {
  timetable: Timetable;
  /** False when a holiday notice is not out yet, so that Mondays to Fridays are taken for working days. */
  isSettled: boolean;
};

/**
 * A timetable the same number of years later, as a proposal. A day off moves on to the next working day; the period of
 * execution keeps its days, since projects serve at weekends too.
 */
export function datesLater(timetable: Timetable, years: number, imported: readonly ImportedYear[]): ProposedDates {
  const onWorkingDay = (day: Day): Day => {
    let moved = yearsLater(day, years);
    while (!isWorkingDay(moved, imported)) moved = addDays(moved, 1);
    return moved;
  };
  const { opensAt, closesAt, reviewFrom, reviewTo, executionFrom, executionTo } = timetable;
  const moved = {
    opensAt: opensAt && movedInstant(opensAt, onWorkingDay),
    closesAt: closesAt && movedInstant(closesAt, onWorkingDay),
    reviewFrom: reviewFrom && onWorkingDay(reviewFrom),
    reviewTo: reviewTo && onWorkingDay(reviewTo),
    executionFrom: executionFrom && yearsLater(executionFrom, years),
    executionTo: executionTo && yearsLater(executionTo, years),
  };
  const touched = [
    moved.opensAt && shanghaiDay(moved.opensAt),
    moved.closesAt && shanghaiDay(moved.closesAt),
    moved.reviewFrom,
    moved.reviewTo,
  ];
  return {
    timetable: moved,
    isSettled: touched.every((day) => day === null || hasCalendarFor(Number(day.slice(0, 4)), imported)),
  };
}

function movedInstant(instant: Date, move: (day: Day) => Day): Date {
  return shanghaiInstant(move(shanghaiDay(instant)), toLocalDateTime(instant).slice(11));
}

/** The same day of a later year; 29 February becomes the 28th. */
function yearsLater(day: Day, years: number): Day {
  const month = `${String(Number(day.slice(0, 4)) + years)}${day.slice(4, 8)}`;
  const same = `${month}${day.slice(8)}`;
  return isDay(same) ? same : `${month}28`;
}

function nextEdition(number: string, unit: string): string | null {
  if (/^\d+$/.test(number)) return `第${Number(number) + 1}${unit}`;
  const value = fromChinese(number);
  return value === null || value >= 99 ? null : `第${toChinese(value + 1)}${unit}`;
}

const DIGITS = '零一二三四五六七八九';

/** 1 to 99 in Chinese figures; null for what is none. */
function fromChinese(text: string): number | null {
  const parts = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text);
  if (parts === null || text === '') return null;
  const [, tens = '', ten = '', ones = ''] = parts;
  if (ten === '') return tens === '' || ones === '' ? DIGITS.indexOf(tens || ones) : null;
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

function toChinese(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const digit = (figure: number): string => DIGITS.charAt(figure);
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digit(ones) : ''}`;
}
