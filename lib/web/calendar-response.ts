import 'server-only';
import { type CalendarEntry, calendarFile } from '@/lib/exports/calendar-file';
import { contentDisposition } from '@/lib/kernel/content-disposition';

/** Dates as a file that a calendar program opens. */
export const calendarResponse = (name: string, entries: readonly CalendarEntry[], now: Date): Response =>
  new Response(calendarFile(name, entries, now), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': contentDisposition('attachment', `${name}.ics`),
    },
  });
