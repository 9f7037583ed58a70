import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { roundSees } from './sees';

/** Rounds the actor may see. */
export const visibleTo = (actor: Actor): Prisma.RoundWhereInput => roundSees.where(actor);
