import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { visibleTo as roundsVisibleTo } from '@/lib/rounds/visible-to';

/** `stagePolicy.view`, said to the database. */
export const stagesVisibleTo = (actor: Actor): Prisma.ReviewStageWhereInput => ({
  plan: { round: roundsVisibleTo(actor) },
});

/** `assignmentPolicy.view`, said to the database. */
export const assignmentsVisibleTo = (actor: Actor): Prisma.ReviewAssignmentWhereInput => ({
  OR: [ownAssignments(actor), { stage: stagesVisibleTo(actor) }],
});

/** The expert's own, taken back ones excepted; matches nothing for anybody else. */
export const ownAssignments = (actor: Actor): Prisma.ReviewAssignmentWhereInput => ({
  expertId: actor.expertId ?? '',
  status: { not: 'REMOVED' },
});
