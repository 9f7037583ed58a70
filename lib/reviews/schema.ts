import { z } from 'zod';
import { DecliningCause } from '@/lib/db/generated/enums';
import { conflictKinds } from '@/lib/experts/schema';
import { wholeOrNull, yuan } from '@/lib/kernel/form-values';
import { limits } from '@/lib/kernel/limits';
import { flag, id, line, prose, requiredProse, version } from '@/lib/kernel/text';
import { typedFigure } from '@/lib/kernel/typed/figures';
import { readMoment } from '@/lib/kernel/typed/typed-dates';
import { isPoints } from './scoring/plain-points';

const MAX_CAPACITY = 500;

/**
 * Points as typed: at most two decimals, full-width digits too; stored with two. An empty field takes the points back.
 * What is no number stays as it is: only who knows the rubric can say at which criterion (`problemsInScores`).
 */
const points = z
  .string({ message: 'kernel.problems.invalidValue' })
  .max(40, { message: 'kernel.problems.invalidValue' })
  .transform(typedFigure)
  .transform((typed) => (isPoints(typed) ? withTwoDecimals(typed) : typed));

/** `version` is that of the score as last seen; 0 where there was none. */
const scores = z
  .array(z.object({ criterionId: id(), points, version: version() }))
  .max(100)
  .default([]);

/** `commentVersion` is that of the comment as last seen, 0 where there was none. */
const comment = {
  comment: prose(limits.account).optional(),
  commentVersion: version().optional(),
  /** An amount as typed, read where the stage asks for one. */
  sum: line(40).optional(),
  sumVersion: version().optional(),
};

/** From a form: a blank capacity leaves the expert out, unless all that are blank are given one; 0 leaves out always. */
const member = z.object({
  expertId: id(),
  capacity: wholeOrNull(0, MAX_CAPACITY, 'reviews.problems.capacity'),
  /** The code of a category of the round, '' for all of them. */
  groupCode: line(40).default(''),
  isChair: flag(),
});

export const setPanelInput = z.object({
  stageId: id(),
  version: version(),
  /** What whoever is left blank reads at most, where it is said once for all. */
  everybody: wholeOrNull(1, MAX_CAPACITY, 'reviews.problems.capacity').default(null),
  members: z.array(member).max(500).default([]),
});

/** A field left empty in a form is not there; null is a time that cannot be read. */
const optionalMoment = z
  .union([z.date(), z.string().transform((typed) => (typed === '' ? undefined : readMoment(typed)))])
  .optional();

export const openStageInput = z.object({
  stageId: id(),
  version: version(),
  dueAt: optionalMoment,
  /** Why topics with too few applicants are reviewed all the same. */
  thinReason: prose(limits.reason).default(''),
});
export const assignReviewerInput = z.object({ stageId: id(), applicationId: id(), expertId: id() });
export const assignAutomaticallyInput = z.object({ stageId: id() });
export const removeAssignmentInput = z.object({ assignmentId: id(), version: version() });

/** Several at once: an expert may declare for a whole bundle after reading the list of applicants. */
const assignmentIds = z
  .union([z.array(id()), id().transform((only) => [only])], { message: 'reviews.problems.chooseSome' })
  .pipe(z.array(z.string()).min(1).max(500));
export const declareNoConflictInput = z.object({ assignmentIds });

/** A conflict is none of the causes: it goes on record by recusal. */
export const declineAssignmentsInput = z.object({
  assignmentIds,
  cause: z.enum(DecliningCause, { message: 'kernel.problems.required' }),
  note: prose(limits.reason).default(''),
});

export const recuseInput = z.object({
  assignmentId: id(),
  version: version(),
  kind: z.enum(conflictKinds, { message: 'kernel.problems.required' }),
  note: prose(limits.reason).default(''),
  /** Of which of those who apply together the interest is; without it, of the lead. */
  organisationId: id().optional(),
});

/** `shown` is the sum that stood on the page, in fen; empty where there was none. */
export const fixSumInput = z.object({
  stageId: id(),
  applicationId: id(),
  amountFen: yuan(),
  reason: requiredProse(limits.reason),
  shown: line(20).default(''),
});

export const saveScoresInput = z.object({ assignmentId: id(), scores, ...comment });
export const submitScoreSheetInput = z.object({ assignmentId: id(), scores, ...comment, version: version() });
export const reopenScoreSheetInput = z.object({
  assignmentId: id(),
  version: version(),
  reason: requiredProse(limits.reason),
});

export const closeStageInput = z.object({
  stageId: id(),
  version: version(),
  /** Close although some applications have fewer reviews than planned; the reason is recorded. */
  acceptMissing: flag(),
  reason: prose(limits.reason).default(''),
  /** The chair's order of the applications tied at the cut line, best first. */
  tieOrder: z
    .array(z.union([id(), z.literal('')]))
    .max(500)
    .default([])
    .transform((ids) => ids.filter((one) => one !== '')),
});

function withTwoDecimals(typed: string): string {
  if (typed === '') return '';
  const [whole = '', fraction = ''] = typed.split('.');
  return `${whole.replace(/^0+(?=\d)/, '')}.${fraction.padEnd(2, '0')}`;
}
