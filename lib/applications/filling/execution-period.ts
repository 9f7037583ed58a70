import type { Period } from '@/lib/forms/answers/period';
import type { Day } from '@/lib/kernel/shanghai';

/** A round's timetable, as far as it says when projects are carried out; it stands frozen with the round. */
export type Executed = { executionFrom: Day | null; executionTo: Day | null };

export const periodOf = ({ executionFrom, executionTo }: Executed): Period => ({
  from: executionFrom,
  to: executionTo,
});
