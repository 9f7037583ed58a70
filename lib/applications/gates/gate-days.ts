import { addDays, type Day, isDay } from '@/lib/kernel/shanghai';

/** The same day of an earlier month; where that month is shorter, its last day. Negative months go forward. */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) - months;
  const firstOfMonth = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  const same = `${firstOfMonth.slice(0, 8)}${String(dayOfMonth).padStart(2, '0')}`;
  return isDay(same) ? same : lastDayOfMonth(firstOfMonth);
}

/** The first day on which `day` lies at least so many months back; leap days make it more than adding months. */
export function firstDayAfterMonths(day: Day, months: number): Day {
  let candidate = monthsBefore(day, -months);
  while (day > monthsBefore(candidate, months)) candidate = addDays(candidate, 1);
  return candidate;
}

function lastDayOfMonth(firstOfMonth: Day): Day {
  const inNextMonth = addDays(firstOfMonth, 31);
  return addDays(`${inNextMonth.slice(0, 8)}01`, -1);
}
