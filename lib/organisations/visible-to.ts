import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, isSystem, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';

/** `organisationPolicy.view`, said to the database. */
export function visibleTo(actor: Actor): Prisma.OrganisationWhereInput {
  if (isSystem(actor)) return {};
  const own = actor.memberships.map((membership) => membership.organisationId);
  return anyOf([{ id: { in: own } }, ...inSubtrees(actor, 'OFFICER', 'OBSERVER')]);
}

/** Organisations of the regions where the actor holds one of the roles. */
export function inChargeOf(actor: Actor): Prisma.OrganisationWhereInput {
  return anyOf(inSubtrees(actor, 'OFFICER', 'OBSERVER'));
}

function inSubtrees(actor: Actor, ...roles: ('OFFICER' | 'OBSERVER')[]): Prisma.OrganisationWhereInput[] {
  return subtreesOf(actor, ...roles).map((path) => ({ region: { path: { startsWith: path } } }));
}
