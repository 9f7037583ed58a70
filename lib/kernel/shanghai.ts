/** A day of the Shanghai calendar, 'YYYY-MM-DD'. */
export type Day = string;

/** China keeps one time zone and has had no daylight-saving time since 1991, so a fixed shift is exact. */
const SHIFT_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/** The day it is in Shanghai at this instant. */
export function shanghaiDay(date: Date): Day {
  return shifted(date).slice(0, 10);
}

/** Whether the text is a real calendar day ('2026-02-30' is not). */
export function isDay(text: string): text is Day {
  if (!DAY.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/**
 * The instant of a Shanghai day and time of day ('HH:mm' or 'HH:mm:ss').
 * @throws RangeError when either is not real.
 */
export function shanghaiInstant(day: Day, time: string): Date {
  if (!isDay(day) || !TIME.test(time)) throw new RangeError(`not a Shanghai time: ${day} ${time}`);
  return new Date(`${day}T${time.length === 5 ? `${time}:00` : time}+08:00`);
}

/** The value of a datetime-local input for this instant, to the minute. */
export function toLocalDateTime(date: Date): string {
  return shifted(date).slice(0, 16);
}

/** The first instant after the day: a window is open while `now < endOfShanghaiDay(lastDay)`. */
export function endOfShanghaiDay(day: Day): Date {
  return shanghaiInstant(addDays(day, 1), '00:00');
}

/** The last second of the day: how a term says that the whole day is in time. */
export function lastSecondOf(day: Day): Date {
  return new Date(endOfShanghaiDay(day).getTime() - 1_000);
}

/** Calendar days later (or earlier, when `count` is negative). @throws RangeError when `day` is not real. */
export function addDays(day: Day, count: number): Day {
  return new Date(midnightMs(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The same day so many months later (or earlier, when `months` is negative), or the last of a month that has no such day. */
export function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Midnights in Shanghai between `now` and `date`: 0 is today, 1 tomorrow, negative is past. */
export function daysUntil(date: Date, now: Date): number {
  return (midnightMs(shanghaiDay(date)) - midnightMs(shanghaiDay(now))) / DAY_MS;
}

/** '2026年11月22日', as official documents write it. */
export function formatDay(day: Day): string {
  const [year, month, dayOfMonth] = day.split('-');
  return `${year}年${Number(month)}月${Number(dayOfMonth)}日`;
}

/** '2026年11月22日 17:00', in Shanghai time. */
export function formatDateTime(date: Date): string {
  return `${formatDay(shanghaiDay(date))} ${shifted(date).slice(11, 16)}`;
}

/**
 * The day and time of day that end a term: one that runs to the end of a day, whether kept as its last second or as the
 * first instant after it, ends at 24:00 of that day, as official documents write it, and never at 00:00 of the next.
 */
export function endOfTerm(date: Date): { day: Day; time: string } {
  const last = lastMomentOf(date);
  const clock = formatClock(last);
  return { day: shanghaiDay(last), time: clock === '23:59:59' ? '24:00' : clock.slice(0, 5) };
}

/** The last second of the day a term ends with, where it is kept as the first instant after that day; else the instant. */
export const lastMomentOf = (date: Date): Date =>
  formatClock(date) === '00:00:00' ? new Date(date.getTime() - 1_000) : date;

/** '2026年11月22日 24:00', in Shanghai time: until when. */
export function formatDeadline(date: Date): string {
  const { day, time } = endOfTerm(date);
  return `${formatDay(day)} ${time}`;
}

/** A term ends with the first instant after its last day; that last day is what people read. */
export const lastInstantBefore = (dueAt: Date): Date => new Date(dueAt.getTime() - 1);

/** '14:03:22', in Shanghai time. */
export function formatClock(date: Date): string {
  return shifted(date).slice(11, 19);
}

/** The Shanghai wall clock in ISO form; only the digits are meaningful, the zone letter is not. */
function shifted(date: Date): string {
  return new Date(date.getTime() + SHIFT_MS).toISOString();
}

function midnightMs(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}
