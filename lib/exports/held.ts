import type { Actor } from '@/lib/kernel/actor';

/** Every right a person holds, each in a word: what a file was written with is asked for again before it is handed over. */
export const heldBy = ({ grants, memberships, expertIds }: Actor): string[] => [
  ...grants.map(grantWord),
  ...memberships.map(membershipWord),
  ...expertIds,
];

/** The same person with these rights and no others; null when one of them is not held any more. */
export function actingWith(actor: Actor, held: readonly string[]): Actor | null {
  const now = new Set(heldBy(actor));
  if (!held.every((right) => now.has(right))) return null;
  return {
    ...actor,
    grants: actor.grants.filter((grant) => held.includes(grantWord(grant))),
    memberships: actor.memberships.filter((membership) => held.includes(membershipWord(membership))),
    expertIds: actor.expertIds.filter((id) => held.includes(id)),
  };
}

const grantWord = ({ role, regionPath }: Actor['grants'][number]): string => `${role} ${regionPath}`;
const membershipWord = ({ organisationId, roles }: Actor['memberships'][number]): string =>
  `${organisationId} ${roles.toSorted().join()}`;
