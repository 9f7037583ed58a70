import { workingDayEnd, type ImportedYear } from '@/lib/kernel/calendar';
import { endOfShanghaiDay, shanghaiDay } from '@/lib/kernel/shanghai';

/**
 * When verification is due: the first instant after the last of so many working days, the day of arrival not counted.
 * Provisional while a holiday notice that matters is not known.
 */
export function verifyDue(arrivedAt: Date, days: number, imported: readonly ImportedYear[]): { at: Date; provisional: boolean } {
  const { day, provisional } = workingDayEnd({ start: shanghaiDay(arrivedAt), days, countFirstDay: false, imported });
  return { at: endOfShanghaiDay(day), provisional };
}
