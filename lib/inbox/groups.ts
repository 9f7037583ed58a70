import { daysUntil, shanghaiDay } from '@/lib/kernel/shanghai';
import type { Waiting } from '@/lib/kernel/waiting';

type Group = 'overdue' | 'today' | 'soon' | 'later' | 'undated';

/** What is due so soon is never put off to later, whatever day of the week it is. */
const SOON_DAYS = 2;

/** When something is due, as people at a desk say it: soon is this week, which ends on Sunday, and always the next two days. */
export function groupOf(dueAt: Date | null, now: Date): Group {
  if (dueAt === null) return 'undated';
  if (dueAt < now) return 'overdue';
  const days = daysUntil(dueAt, now);
  if (days === 0) return 'today';
  return days <= Math.max(SOON_DAYS, daysToSunday(now)) ? 'soon' : 'later';
}

/** By due time, overdue first; what has no date comes last, in the order its floor gave. */
export function byDueTime<Line extends Waiting>(waiting: Line[]): Line[] {
  return waiting.toSorted(
    (left, right) => (left.dueAt?.getTime() ?? Infinity) - (right.dueAt?.getTime() ?? Infinity) || 0,
  );
}

function daysToSunday(now: Date): number {
  const weekday = new Date(`${shanghaiDay(now)}T00:00:00Z`).getUTCDay();
  return (7 - weekday) % 7;
}

/** For the sentence on top of the page. */
export function countOf(waiting: Waiting[], now: Date): { count: number; overdue: number } {
  return { count: waiting.length, overdue: waiting.filter(({ dueAt }) => groupOf(dueAt, now) === 'overdue').length };
}
