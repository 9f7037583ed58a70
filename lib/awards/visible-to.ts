import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';

/** Rounds whose decisions, notices and objections this actor handles: `awardsPolicy.decide`, said to the database. */
export function roundsDecidedBy(actor: Actor): Prisma.RoundWhereInput {
  return anyOf(subtreesOf(actor, 'OFFICER').map((path) => ({ region: { path: { startsWith: path } } })));
}
