import ical from 'ical-generator';
import { addDays, type Day } from '@/lib/kernel/shanghai';

/** A moment by which something is due, or days on which something goes on. `id` names it for good, so that a calendar changes it in place. */
export type CalendarEntry = { id: string; title: string; url: string } & ({ at: Date } | { from: Day; to: Day });

const DAY_S = 86_400;

/**
 * Dates as a calendar program takes them (RFC 5545). In UTC: China has no summer time, and a zone without its rules is an
 * hour off in Outlook. What is due is announced three days and one day before.
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[], now: Date): string {
  const calendar = ical({ name, prodId: { company: 'gongchuang', product: 'calendar', language: 'ZH' } });
  for (const entry of entries) {
    const { id, title: summary, url } = entry;
    const event = calendar.createEvent({ id: `${id}@gongchuang`, stamp: now, summary, url, ...whenOf(entry) });
    if ('at' in entry) for (const days of [3, 1]) event.createAlarm({ triggerBefore: days * DAY_S });
  }
  return calendar.toString();
}

/** Whole days end on the day after the last, as the format has it. */
const whenOf = (entry: CalendarEntry) =>
  'at' in entry
    ? { start: entry.at }
    : { start: midnightUtc(entry.from), end: midnightUtc(addDays(entry.to, 1)), allDay: true };

const midnightUtc = (day: Day): Date => new Date(`${day}T00:00:00Z`);
