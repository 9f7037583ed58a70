import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { among, any, sees } from '@/lib/kernel/sees';

/** Somebody on a city's roster, or about to be. */
export type OnRoster = { cityId: string };

/** Cities whose roster the actor keeps: the bureau of the city or of a district. A path names city, then district: '/city/', '/city/district/'. */
export const rosterCities = (actor: Actor): string[] =>
  actor.grants.flatMap(({ role, cityId, regionPath }) =>
    role === 'OFFICER' && cityId !== null && depthOf(regionPath) <= 2 ? [cityId] : [],
  );

const onKeptRoster = among('cityId', rosterCities);

/** The roster (名录库) is the city's; its bureau and the districts' bureaus keep it, streets do not. */
export const keeperSeesExpert = sees<'expert', OnRoster, Prisma.ExpertWhereInput>(onKeptRoster);

const oneself = among('id', ({ expertIds }) => expertIds);

/** Keepers of the roster, and the expert. */
export const expertSees = sees<'expert', OnRoster & { id: string }, Prisma.ExpertWhereInput>(
  any(onKeptRoster, oneself),
);

/** The expert alone, on whichever roster. */
export const ownRosterSees = sees<'own roster', { id: string }, Prisma.ExpertWhereInput>(oneself);

const depthOf = (regionPath: string): number => regionPath.split('/').filter(Boolean).length;
