import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { roundSees } from './sees';
import { aRound } from './templates/working-copy';

/** Rounds the actor may see; a template's working copy is no round. */
export const visibleTo = (actor: Actor): Prisma.RoundWhereInput => ({ AND: [aRound, roundSees.where(actor)] });
