import type { Actor } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';

type OnRoster = { cityId: string; id?: string };

/** The roster (名录库) is the city's; its bureau and the districts' bureaus keep it, streets do not. */
export const isRosterKeeper = (actor: Actor, cityId: string): boolean => rosterCities(actor).includes(cityId);

/** Cities whose roster the actor keeps. A path names city, then district: '/city/', '/city/district/'. */
export const rosterCities = (actor: Actor): string[] =>
  actor.grants.flatMap(({ role, cityId, regionPath }) =>
    role === 'OFFICER' && cityId !== null && depthOf(regionPath) <= 2 ? [cityId] : [],
  );

export const expertPolicy = {
  view: (actor, expert) =>
    isRosterKeeper(actor, expert.cityId) || (actor.expertId !== null && actor.expertId === expert.id),
  add: (actor, expert) => isRosterKeeper(actor, expert.cityId),
  update: (actor, expert) => isRosterKeeper(actor, expert.cityId),
  suspend: (actor, expert) => isRosterKeeper(actor, expert.cityId),
  reinstate: (actor, expert) => isRosterKeeper(actor, expert.cityId),
  recordConflict: (actor, expert) => isRosterKeeper(actor, expert.cityId),
} satisfies Policy<OnRoster, string>;

const depthOf = (regionPath: string): number => regionPath.split('/').filter(Boolean).length;
