import { z } from 'zod';
import { LeavingCause } from '@/lib/db/generated/enums';
import { whole } from '@/lib/kernel/form-values';
import { limits } from '@/lib/kernel/limits';
import { day, id, prose, requiredLine, requiredProse, version } from '@/lib/kernel/text';

const invalid = { message: 'kernel.problems.invalidValue' };

/** The last day of a term, or nothing where none is set. */
export const termEnd = z
  .union([z.literal(''), day()])
  .nullable()
  .default('')
  .transform((typed) => (typed === '' ? null : typed));

const cause = z.enum(LeavingCause, { message: 'kernel.problems.required' });

export const exitExpertInput = z.object({
  expertId: id(),
  version: version(),
  cause,
  reason: requiredProse(limits.reason),
});

export const renewExpertInput = z.object({
  expertId: id(),
  version: version(),
  termTo: termEnd,
  reason: prose(limits.reason).default(''),
});

export const verdicts = ['KEEP', 'RENEW', 'LET_GO'] as const;
export type Verdict = (typeof verdicts)[number];

const adjusted = z.object({
  expertId: id(),
  version: version(),
  verdict: z.enum(verdicts, invalid),
  cause: z
    .union([z.literal('').transform(() => null), z.enum(LeavingCause, invalid)])
    .nullable()
    .default(null),
  reason: prose(limits.reason).default(''),
});
export type Adjusted = z.output<typeof adjusted>;

export const adjustRosterInput = z.object({
  cityId: id(),
  year: whole(2000, 2100, 'kernel.problems.invalidValue'),
  /** The last day of the term of everybody who is renewed. */
  termTo: termEnd,
  note: requiredProse(limits.reason),
  lines: z.array(adjusted).max(500).default([]),
});

export const recordTrainingInput = z.object({
  expertId: id(),
  title: requiredLine(100),
  day: day(),
  hours: whole(1, 999, 'experts.problems.hours'),
});
export const withdrawTrainingInput = z.object({ trainingId: id() });

export const stateAbsenceInput = z.object({ from: day(), to: day() });
export const withdrawAbsenceInput = z.object({ absenceId: id() });
