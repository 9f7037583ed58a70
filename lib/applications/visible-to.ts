import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, isSystem, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';

/** `applicationPolicy.view`, said to the database; a test holds the two together. */
export function visibleTo(actor: Actor): Prisma.ApplicationWhereInput {
  if (isSystem(actor)) return {};
  return {
    OR: [
      { organisationId: { in: actor.memberships.map((membership) => membership.organisationId) } },
      {
        submittedAt: { not: null },
        ...anyOf(
          subtreesOf(actor, 'OFFICER', 'OBSERVER').map((path) => ({
            round: { region: { path: { startsWith: path } } },
          })),
        ),
      },
    ],
  };
}
