import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';

/** `roundPolicy.view`, said to the database. */
export function visibleTo(actor: Actor): Prisma.RoundWhereInput {
  return anyOf(subtreesOf(actor, 'OFFICER', 'OBSERVER').map((path) => ({ region: { path: { startsWith: path } } })));
}
