import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';

/** What lies where the actor appoints: below their regions, and above all of them for whoever stands there. */
export function inPlaces(actor: Actor) {
  const subtrees = subtreesOf(actor, 'SECURITY_ADMINISTRATOR');
  const everywhere = subtrees.includes('/') ? [{ regionId: null }] : [];
  return anyOf([...everywhere, ...subtrees.map((path) => ({ region: { path: { startsWith: path } } }))]);
}

/** The place nearest to all regions where the actor appoints. */
export const uppermostOf = (actor: Actor): string =>
  subtreesOf(actor, 'SECURITY_ADMINISTRATOR').toSorted((one, other) => one.length - other.length)[0] ?? '/';
