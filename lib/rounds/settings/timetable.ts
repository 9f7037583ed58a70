import type { Problem } from '@/lib/kernel/refusal';
import { type Day, shanghaiDay } from '@/lib/kernel/shanghai';

export type Timetable = {
  opensAt: Date | null;
  closesAt: Date | null;
  reviewFrom: Day | null;
  reviewTo: Day | null;
  executionFrom: Day | null;
  executionTo: Day | null;
};

/** What stands in the wrong order. Dates that are not set yet are in nobody's way. */
export function problemsInTimetable(timetable: Timetable): Problem[] {
  const { opensAt, closesAt, reviewFrom, reviewTo, executionFrom, executionTo } = timetable;
  const closingDay = closesAt === null ? null : shanghaiDay(closesAt);
  const problems: Problem[] = [];
  if (opensAt !== null && closesAt !== null && closesAt <= opensAt)
    problems.push({ code: 'rounds.problems.closesBeforeOpens', field: 'closesAt' });
  if (isBefore(reviewFrom, closingDay))
    problems.push({ code: 'rounds.problems.reviewBeforeClosing', field: 'reviewFrom' });
  if (isBefore(reviewTo, reviewFrom)) problems.push({ code: 'rounds.problems.reviewEndsFirst', field: 'reviewTo' });
  if (isBefore(executionFrom, reviewTo))
    problems.push({ code: 'rounds.problems.executionBeforeReview', field: 'executionFrom' });
  if (isBefore(executionTo, executionFrom))
    problems.push({ code: 'rounds.problems.executionEndsFirst', field: 'executionTo' });
  return problems;
}

function isBefore(day: Day | null, other: Day | null): boolean {
  return day !== null && other !== null && day < other;
}
