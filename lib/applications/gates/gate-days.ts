import { addDays, type Day, monthsLater } from '@/lib/kernel/shanghai';

/** The same day of an earlier month; where that month is shorter, its last day. Negative months go forward. */
export const monthsBefore = (day: Day, months: number): Day => monthsLater(day, -months);

/** The first day on which `day` lies at least so many months back; leap days make it more than adding months. */
export function firstDayAfterMonths(day: Day, months: number): Day {
  let candidate = monthsBefore(day, -months);
  while (day > monthsBefore(candidate, months)) candidate = addDays(candidate, 1);
  return candidate;
}
