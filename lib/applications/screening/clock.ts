import { type ImportedYear, isWorkingDay } from '@/lib/kernel/calendar';
import { addDays, type Day, lastInstantBefore, shanghaiDay } from '@/lib/kernel/shanghai';
import { workdaysAfter } from '@/lib/organisations/workdays';
import { screeningDueAt } from '@/lib/rounds/timeline';

type Arriving = {
  screenDaysLeft: number | null;
  round: { terms: { screening: { workingDays: number | null } } };
};

/** What the clock says of an application that waits for no screening. */
export const clockOff = { screenSince: null, screenBy: null } as const;

/**
 * What it says from the arrival on. What was mended has the days that were left when it was given back, and at least one: nobody
 * could look at it in none.
 */
export function clockFrom(
  { screenDaysLeft, round }: Arriving,
  { now, imported }: { now: Date; imported: readonly ImportedYear[] },
) {
  const { workingDays } = round.terms.screening;
  const days = workingDays === null ? null : Math.max(1, screenDaysLeft ?? workingDays);
  return {
    screenSince: now,
    screenBy: days === null ? null : workdaysAfter(now, days, imported),
    screenDaysLeft: null,
  };
}

/** How many working days of the term are left after this day; null where there is no term. */
export function daysLeftAt(now: Date, screenBy: Date | null, imported: readonly ImportedYear[]): number | null {
  if (screenBy === null) return null;
  const last = shanghaiDay(lastInstantBefore(screenBy));
  let left = 0;
  for (let day = addDays(shanghaiDay(now), 1); day <= last; day = addDays(day, 1))
    left += Number(isWorkingDay(day, imported));
  return left;
}

/** By when it is to be screened: by its own term and before the review begins, whichever comes first. */
export function screenedBy({ screenBy, round }: { screenBy: Date | null; round: { reviewFrom: Day | null } }) {
  const dues = [screenBy === null ? null : lastInstantBefore(screenBy), screeningDueAt(round)];
  return dues.reduce((one, other) => (one === null || (other !== null && other < one) ? other : one));
}
