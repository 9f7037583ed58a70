import { z } from 'zod';
import { whole } from '@/lib/kernel/form-values';
import { limits } from '@/lib/kernel/limits';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import type { Day } from '@/lib/kernel/shanghai';
import { day, flag, id, requiredLine, requiredProse, version } from '@/lib/kernel/text';

const dayOrNone = z
  .union([z.literal(''), day()])
  .default('')
  .transform((typed) => (typed === '' ? null : typed));

const pastRoundFacts = z.object({
  name: requiredLine(80),
  year: whole(2000, 2100, 'past.problems.year'),
  hasEnded: flag(),
  receivedFrom: dayOrNone,
  receivedTo: dayOrNone,
});

export const recordPastRoundInput = pastRoundFacts.extend({ regionId: requiredLine(64).pipe(id()) });
export const editPastRoundInput = pastRoundFacts.extend({ pastRoundId: id(), version: version() });
export const settlePastImportInput = z.object({ importId: id(), version: version() });
export const retractPastProjectInput = z.object({ projectId: id(), reason: requiredProse(limits.reason) });

type Facts = { year: number; receivedFrom: Day | null; receivedTo: Day | null };

/** A past round lies in the past, and what it received came between two days that lie in order. */
export function problemsInPastRound({ year, receivedFrom: from, receivedTo: to }: Facts, today: Day): Problem[] {
  return [
    ...problemIf(year > Number(today.slice(0, 4)), { code: 'past.problems.yearAhead', field: 'year' }),
    ...problemIf((from === null) !== (to === null), {
      code: 'past.problems.bothDays',
      field: from === null ? 'receivedFrom' : 'receivedTo',
    }),
    ...problemIf(from !== null && to !== null && to < from, { code: 'past.problems.daysOrder', field: 'receivedTo' }),
  ];
}
