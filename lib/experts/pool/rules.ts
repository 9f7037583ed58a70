import type { LeavingCause } from '@/lib/db/generated/enums';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import type { Day } from '@/lib/kernel/shanghai';
import { notServing, type Standing } from '../serving';
import type { Verdict } from './schema';

/** Reviews under way keep somebody on the roster until they are handed in or given to another. */
export const problemsBeforeLeaving = (openReviews: number): Problem[] =>
  problemIf(openReviews > 0, { code: 'experts.problems.hasOpenReviews', values: { count: openReviews } });

/** A new term ends after today, and not before the one that runs. */
export function problemsInTerm(termTo: Day | null, before: Day | null, today: Day): Problem[] {
  if (termTo === null) return [];
  if (termTo < today) return [{ code: 'experts.problems.termPast', field: 'termTo' }];
  return problemIf(before !== null && termTo < before, { code: 'experts.problems.termShorter', field: 'termTo' });
}

export type Line = {
  standing: Standing;
  openReviews: number;
  verdict: Verdict;
  cause: LeavingCause | null;
  reason: string;
};

/** What is wrong with a yearly adjustment, row by row; nothing of it is written then. */
export function problemsInAdjustment(lines: readonly Line[], termTo: Day | null, today: Day): Problem[] {
  return lines.flatMap((line, row): Problem[] => {
    const at = (field: string): string => `lines.${row}.${field}`;
    if (line.standing.status === 'EXITED') return [{ code: 'experts.problems.hasLeft', field: at('verdict') }];
    if (line.verdict === 'RENEW')
      return problemsInTerm(termTo, line.standing.termTo, today).map((problem) => ({
        ...problem,
        field: problem.code === 'experts.problems.termPast' ? 'termTo' : at('verdict'),
      }));
    if (line.verdict === 'KEEP')
      return problemIf(notServing(line.standing, today) === 'TERM_OVER', {
        code: 'experts.problems.termIsOver',
        field: at('verdict'),
      });
    return [
      ...problemIf(line.cause === null, { code: 'kernel.problems.required', field: at('cause') }),
      ...problemIf(line.reason === '', { code: 'kernel.problems.required', field: at('reason') }),
      ...problemsBeforeLeaving(line.openReviews).map((problem) => ({ ...problem, field: at('verdict') })),
    ];
  });
}
