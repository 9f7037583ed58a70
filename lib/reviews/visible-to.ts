import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { visibleTo as roundsVisibleTo } from '@/lib/rounds/visible-to';

/** Stages of the rounds the actor may see. */
export const stagesVisibleTo = (actor: Actor): Prisma.ReviewStageWhereInput => ({
  plan: { round: roundsVisibleTo(actor) },
});
