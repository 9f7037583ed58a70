import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { rosterCities } from './policy';

/** What `expertPolicy.view` says, to the database. */
export const expertsVisibleTo = (actor: Actor): Prisma.ExpertWhereInput => ({
  OR: [{ cityId: { in: rosterCities(actor) } }, ...(actor.expertId === null ? [] : [{ id: actor.expertId }])],
});
