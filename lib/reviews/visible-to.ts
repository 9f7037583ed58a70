import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { roundSees } from '@/lib/rounds/sees';

/** Stages of the rounds the actor may see. */
export const stagesVisibleTo = (actor: Actor): Prisma.ReviewStageWhereInput => ({
  plan: { round: roundSees.where(actor) },
});

/** The expert's own, taken back ones excepted; matches nothing for anybody else. */
export const ownAssignments = (actor: Actor): Prisma.ReviewAssignmentWhereInput => ({
  expertId: { in: actor.expertIds },
  status: { not: 'REMOVED' },
});
