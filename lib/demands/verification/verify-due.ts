import { type ImportedYear, workingDayEnd } from '@/lib/kernel/calendar';
import { addDays, endOfShanghaiDay, shanghaiDay } from '@/lib/kernel/shanghai';

/** When verification is due: the first instant after the last of so many working days, the day of arrival not counted. */
export function verifyDueAt(arrivedAt: Date, days: number, imported: readonly ImportedYear[]): Date {
  return endOfShanghaiDay(workingDayEnd({ start: shanghaiDay(arrivedAt), days, countFirstDay: false, imported }).day);
}

/** Whether the day may still move because a holiday notice is not known; a later day is never surer than an earlier one. */
export function isProvisional(dueAt: Date, imported: readonly ImportedYear[]): boolean {
  return workingDayEnd({ start: addDays(shanghaiDay(dueAt), -1), days: 1, countFirstDay: true, imported }).provisional;
}
