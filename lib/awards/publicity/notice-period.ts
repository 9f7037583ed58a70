import { type ImportedYear, workingDayEnd } from '@/lib/kernel/calendar';
import { type Day, endOfShanghaiDay } from '@/lib/kernel/shanghai';

type Period = { startDay: Day; workingDays: number; countFirstDay: boolean };

/** When a notice ends: the last working day, and the first instant after it (domain §H, PUB-02). */
export function noticeEnd({ startDay, workingDays, countFirstDay }: Period, imported: readonly ImportedYear[]) {
  const { day, provisional, calendarVersion } = workingDayEnd({
    start: startDay,
    days: workingDays,
    countFirstDay,
    imported,
  });
  return { endDay: day, endsAt: endOfShanghaiDay(day), provisional, calendarVersion };
}

/** The end computed anew. A day once announced may move later, never earlier: somebody may be counting on it. */
export function renewedEnd(notice: Period & { endDay: Day }, imported: readonly ImportedYear[]) {
  const renewed = noticeEnd(notice, imported);
  return renewed.endDay >= notice.endDay
    ? renewed
    : { ...renewed, endDay: notice.endDay, endsAt: endOfShanghaiDay(notice.endDay) };
}
