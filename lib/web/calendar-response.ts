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

/** Where an entry of a calendar leads. The base is configuration: a request's Host header is not to be trusted. */
export const addressOf = (path: string): string => `${process.env['NEXTAUTH_URL'] ?? ''}${path}`;
