import type { Prisma } from '@/lib/db/generated/client';
import { daysUntil, endOfShanghaiDay, shanghaiDay } from '@/lib/kernel/shanghai';

/** How the term of a screening stands, for whoever looks for what presses. */
export const screeningDues = ['overdue', 'today', 'later'] as const;
type ScreeningDue = (typeof screeningDues)[number];

/** A term is the first instant after its last day. */
export function dueWhere(is: ScreeningDue, now: Date): Prisma.ApplicationWhereInput {
  const end = endOfShanghaiDay(shanghaiDay(now));
  const windows = { overdue: { lte: now }, today: { gt: now, lte: end }, later: { gt: end } };
  return { screenBy: windows[is] };
}

/** How many of each there are, from the terms and how many have each. */
export function countedDues(
  terms: readonly { screenBy: Date | null; count: number }[],
  now: Date,
): Record<ScreeningDue, number> {
  const end = endOfShanghaiDay(shanghaiDay(now));
  const sum = (isMeant: (screenBy: Date) => boolean): number =>
    terms.reduce((all, { screenBy, count }) => all + (screenBy !== null && isMeant(screenBy) ? count : 0), 0);
  return {
    overdue: sum((screenBy) => screenBy <= now),
    today: sum((screenBy) => screenBy > now && screenBy <= end),
    later: sum((screenBy) => screenBy > end),
  };
}

/** For how many days it has been waiting. */
export const daysWaited = (since: Date, now: Date): number => Math.max(0, -daysUntil(since, now));
