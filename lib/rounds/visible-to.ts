import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';
import { aRound } from './templates/working-copy';

/** `roundPolicy.view`, said to the database; a template's working copy is no round. */
export function visibleTo(actor: Actor): Prisma.RoundWhereInput {
  return {
    AND: [
      aRound,
      anyOf(subtreesOf(actor, 'OFFICER', 'OBSERVER').map((path) => ({ region: { path: { startsWith: path } } }))),
    ],
  };
}
