import type { Problem } from '@/lib/kernel/refusal';
import { type Day, formatDay } from '@/lib/kernel/shanghai';

/** So many months from a day that is not known yet: at most, and at least where that is not 0. */
export type Months = { least: number; most: number };

/** From the first to the last day, both within; null where that end is not fixed. Or only how long it may be. */
export type Period = { from: Day | null; to: Day | null; months: Months | null };

export const anyTime: Period = { from: null, to: null, months: null };

type OutsidePeriod = 'forms.problems.outsidePeriod' | 'forms.problems.cellOutsidePeriod';

/** A day must lie in the period; a month must share a day with it. */
export function problemsInPeriod(
  when: string,
  { from, to }: Period,
  code: OutsidePeriod = 'forms.problems.outsidePeriod',
): Problem[] {
  const isBefore = from !== null && when < from.slice(0, when.length);
  const isAfter = to !== null && when > to.slice(0, when.length);
  return isBefore || isAfter ? [{ code, values: { from: shown(from), to: shown(to) } }] : [];
}

const shown = (day: Day | null): string => (day === null ? '' : formatDay(day));
