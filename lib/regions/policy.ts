import { type Actor, isAdministratorAt, isSystem } from '@/lib/kernel/actor';

type Located = { path: string };

/** Administrators act within their subtree; the installation itself sets up the first ones. */
const administers = (actor: Actor, { path }: Located): boolean => isSystem(actor) || isAdministratorAt(actor, path);

export const regionPolicy = { addBelow: administers };

export const appointmentPolicy = {
  appoint: administers,
  revoke: administers,
  /** Whoever holds a role where the actor administers. */
  inviteAgain: (actor: Actor, places: Located[]): boolean => places.some((place) => administers(actor, place)),
};
