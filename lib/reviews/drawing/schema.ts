import { z } from 'zod';
import { DrawExclusion, ExpertKind } from '@/lib/db/generated/enums';
import { wholeOrNull } from '@/lib/kernel/form-values';
import { limits } from '@/lib/kernel/limits';
import { flag, id, prose, requiredLine, requiredProse, version } from '@/lib/kernel/text';

const MOST_SEATS = 50;
const MOST_REVIEWS = 500;
const VALUE_LENGTH = 100;

/** Kinds of seats, as a form offers them: each kind of expert, then whoever is of none of those with seats of their own. */
export const seatKinds = [...Object.values(ExpertKind), 'ANY'] as const;

/** Why an officer leaves somebody out by hand, or lets a substitute step in. */
export const handCauses = [DrawExclusion.UNAVAILABLE, DrawExclusion.OTHER] as const;
export const leavingCauses = [DrawExclusion.UNAVAILABLE, DrawExclusion.CONFLICT, DrawExclusion.OTHER] as const;

const stratum = z.object({
  kind: z.enum(seatKinds, { message: 'kernel.problems.invalidValue' }),
  seats: wholeOrNull(0, MOST_SEATS, 'draws.problems.seats'),
});

/** A row for each of the pool; one without a cause leaves nobody out. */
const byHand = z.object({
  expertId: id(),
  cause: z.enum(['', ...handCauses], { message: 'kernel.problems.invalidValue' }).default(''),
  note: prose(limits.reason).default(''),
});

export const prepareDrawInput = z.object({
  stageId: id(),
  strata: z.array(stratum).max(seatKinds.length).default([]),
  /** What is left empty is told with all else that is missing, by the rules. */
  substitutes: wholeOrNull(0, MOST_SEATS, 'draws.problems.substitutes'),
  excludesConflicts: flag(),
  fullAt: wholeOrNull(1, MOST_REVIEWS, 'draws.problems.fullAt'),
  capacity: wholeOrNull(1, MOST_REVIEWS, 'reviews.problems.capacity'),
  namesPublic: flag(),
  exclusions: z.array(byHand).max(500).default([]),
  /** Why it is drawn again, where a result stands. */
  reason: prose(limits.reason).default(''),
});

export const drawVersionInput = z.object({ drawId: id(), version: version() });

export const cancelDrawInput = drawVersionInput.extend({ note: requiredProse(limits.reason) });

/** The value goes into the draw as it is typed, to the sign. */
export const performDrawInput = drawVersionInput.extend({
  publicValue: requiredLine(VALUE_LENGTH),
  valueSource: requiredLine(VALUE_LENGTH),
});

export const substituteDrawnInput = z.object({
  drawId: id(),
  ticketId: id(),
  cause: z.enum(leavingCauses, { message: 'kernel.problems.required' }),
  note: requiredProse(limits.reason),
});
