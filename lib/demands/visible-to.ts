import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, isPerson, isSystem, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';

const within = (paths: string[]) => paths.map((path) => ({ region: { path: { startsWith: path } } }));

/** `demandCallPolicy.view`, said to the database. */
export function callsVisibleTo(actor: Actor): Prisma.DemandCallWhereInput {
  return anyOf(within(subtreesOf(actor, 'OFFICER', 'OBSERVER')));
}

/** `demandPolicy.view`, said to the database. */
export function visibleTo(actor: Actor): Prisma.DemandWhereInput {
  if (isSystem(actor)) return {};
  return anyOf<Prisma.DemandWhereInput>([...within(subtreesOf(actor, 'OFFICER', 'OBSERVER')), ...raisedBy(actor)]);
}

/** Demands of the regions the actor works for: the office's queue. */
export function inOfficeOf(actor: Actor): Prisma.DemandWhereInput {
  return isSystem(actor) ? {} : anyOf(within(subtreesOf(actor, 'OFFICER', 'OBSERVER')));
}

/** Demands the actor's own hands (or organisations) raised. */
export function raisedBy(actor: Actor): Prisma.DemandWhereInput[] {
  const own = actor.memberships.filter(({ roles }) => roles.includes('OWNER') || roles.includes('EDITOR'));
  return [
    ...(isPerson(actor) ? [{ submitterPersonId: actor.personId }] : []),
    ...(own.length > 0 ? [{ organisationId: { in: own.map(({ organisationId }) => organisationId) } }] : []),
  ];
}
