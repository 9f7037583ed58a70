import type { Day } from '@/lib/kernel/shanghai';
import type { Span } from './facts';

/** Whether two spans have a day in common; what is not known of them speaks for it. */
export const sharesTime = (one: Span, other: Span): boolean =>
  isNotAfter(one.from, other.to) && isNotAfter(other.from, one.to);

const isNotAfter = (from: Day | null, to: Day | null): boolean => from === null || to === null || from <= to;

/** The last so many months up to today, today included. */
export function windowBefore(today: Day, months: number): Span {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const from = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 0)).getUTCDate();
  from.setUTCDate(Math.min(day, last));
  return { from: from.toISOString().slice(0, 10), to: today };
}
