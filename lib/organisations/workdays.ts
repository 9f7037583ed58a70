import { type ImportedYear, workingDayEnd } from '@/lib/kernel/calendar';
import { endOfShanghaiDay, shanghaiDay } from '@/lib/kernel/shanghai';

/** How many days an installation has set for something; its own measure, no rule of law. */
export function daysFrom(name: string, otherwise: number): number {
  const written = process.env[name] ?? '';
  if (written === '') return otherwise;
  if (!/^[1-9]\d?$/.test(written)) throw new Error(`${name} is a number of days, not “${written}”.`);
  return Number(written);
}

/** The first instant after the last of so many working days, the day itself not counted. */
export const workdaysAfter = (from: Date, days: number, imported: readonly ImportedYear[]): Date =>
  endOfShanghaiDay(workingDayEnd({ start: shanghaiDay(from), days, countFirstDay: false, imported }).day);
