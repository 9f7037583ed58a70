import { addDays, type Day, isDay } from '@/lib/kernel/shanghai';

const DAY_MS = 24 * 60 * 60 * 1000;
/** More days than the calendar of four-digit years has. */
const MAX_SHIFT = 3_700_000n;

/** Days from `start` to `end`; negative when it lies before. */
export function daysBetween(start: Day, end: Day): number {
  return Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / DAY_MS);
}

/** Null when the day would leave the years 0 to 9999. */
export function shiftDays(day: Day, count: bigint): Day | null {
  if (count > MAX_SHIFT || count < -MAX_SHIFT) return null;
  return existing(addDays(day, Number(count)));
}

/** The same day of a later (earlier) month, or its last day where there is none: 31 January and a month is 28 February. */
export function shiftMonths(day: Day, count: number): Day | null {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + count;
  const inYear = Math.floor(months / 12);
  const inMonth = months - inYear * 12 + 1;
  const start = `${String(inYear).padStart(4, '0')}-${String(inMonth).padStart(2, '0')}`;
  const last = [dayOfMonth, 30, 29, 28].find(
    (each) => each <= dayOfMonth && isDay(`${start}-${String(each).padStart(2, '0')}`),
  );
  return last === undefined ? null : `${start}-${String(last).padStart(2, '0')}`;
}

function existing(day: string): Day | null {
  return isDay(day) ? day : null;
}
