import { anyTime, type Period } from '@/lib/forms/answers/period';
import type { Day } from '@/lib/kernel/shanghai';
import type { Terms } from '@/lib/plans/terms/terms';

/** A round's timetable, as far as it says when projects are carried out; it stands frozen with the round. */
export type Executed = {
  executionFrom: Day | null;
  executionTo: Day | null;
  terms: Pick<Terms, 'executionMonths'>;
};

export const periodOf = ({ executionFrom, executionTo, terms: { executionMonths } }: Executed): Period =>
  executionMonths === null
    ? { from: executionFrom, to: executionTo, months: null }
    : { ...anyTime, months: executionMonths };
