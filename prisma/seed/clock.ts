import { isWorkingDay, workingDayEnd } from '@/lib/kernel/calendar';
import { addDays, type Day, shanghaiDay, shanghaiInstant } from '@/lib/kernel/shanghai';

/** Days counted from an anchor: negative is before it. */
export type Clock = {
  day: (offset: number) => Day;
  /** The instant of a time of day ('HH:mm') in Shanghai on that day. */
  at: (offset: number, time?: string) => Date;
};

function clockAt(anchor: Day): Clock {
  const day = (offset: number): Day => addDays(anchor, offset);
  return { day, at: (offset, time = '10:00') => shanghaiInstant(day(offset), time) };
}

export const clockOf = (today: Date): Clock => clockAt(shanghaiDay(today));

/** The round that is over must have ended on a day that is known for sure: where the holidays are not, it lies further back. */
export function settledClock(today: Date, noticeOffset: number): Clock {
  let anchor = shanghaiDay(today);
  while (
    workingDayEnd({ start: addDays(anchor, noticeOffset), days: 10, countFirstDay: false, imported: [] }).provisional
  )
    anchor = addDays(anchor, -30);
  return clockAt(anchor);
}

/** The last working day on or before this offset: offices publish on working days. */
export function workingOffset(clock: Clock, offset: number): number {
  return isWorkingDay(clock.day(offset), []) ? offset : workingOffset(clock, offset - 1);
}

const DAY_MS = 86_400_000;
const SHIFT_MS = 8 * 3_600_000;

/** People write and score between nine and eight: each day is pressed into these hours, and order is kept. */
export function inWorkingHours(date: Date): Date {
  const local = date.getTime() + SHIFT_MS;
  const midnight = Math.floor(local / DAY_MS) * DAY_MS;
  return new Date(Math.round(midnight - SHIFT_MS + 9 * 3_600_000 + ((local - midnight) * 11) / 24));
}

/** The latest moment at which anything may have happened already, whatever the hour of seeding. */
export const lastEvening = (clock: Clock): Date => clock.at(-1, '20:00');

/** The moment a share (0 to 1) of the way from one instant to another. */
export const between = (from: Date, to: Date, share: number): Date =>
  new Date(Math.round(from.getTime() + (to.getTime() - from.getTime()) * share));
