import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { hasCalendarFor, listedIn } from '@/lib/kernel/calendar';
import { query } from '@/lib/kernel/query';
import { oneselfIf } from '@/lib/kernel/seen';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { mayKeepCalendar } from './policy';

export type CalendarYearRow = {
  year: number;
  origin: 'library' | 'imported' | 'missing';
  /** Days off and make-up days; null while nobody knows them. */
  days: { off: number; work: number } | null;
  imported: { source: string; offDays: string[]; workDays: string[]; importedAt: Date; version: number } | null;
};

/** Last year, this year and the one to come, whose notice is published in autumn, and whatever was imported beside them. */
export const calendarYears = query({
  name: 'calendar.years',
  input: z.object({}),
  subject: oneselfIf(mayKeepCalendar),
  run: ({ db, now }) => yearsKnown(db, now),
});

export async function yearsKnown(db: Tx, now: Date): Promise<CalendarYearRow[]> {
  const rows = await db.calendarYear.findMany({ orderBy: { year: 'asc' } });
  const thisYear = Number(shanghaiDay(now).slice(0, 4));
  const years = new Set([thisYear - 1, thisYear, thisYear + 1, ...rows.map(({ year }) => year)]);
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => {
      const imported = rows.find((row) => row.year === year) ?? null;
      const origin = imported ? 'imported' : hasCalendarFor(year, []) ? 'library' : 'missing';
      const days = imported
        ? { off: imported.offDays.length, work: imported.workDays.length }
        : origin === 'library'
          ? listedIn(year)
          : null;
      return { year, origin, days, imported };
    });
}
