import { type Day, monthsLater } from '@/lib/kernel/shanghai';
import type { Span } from './facts';

/** Whether two spans have a day in common; what is not known of them speaks for it. */
export const sharesTime = (one: Span, other: Span): boolean =>
  isNotAfter(one.from, other.to) && isNotAfter(other.from, one.to);

const isNotAfter = (from: Day | null, to: Day | null): boolean => from === null || to === null || from <= to;

/** The last so many months up to today, today included. */
export const windowBefore = (today: Day, months: number): Span => ({ from: monthsLater(today, -months), to: today });
