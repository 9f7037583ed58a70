import { type Actor, isSecurityAdministratorAt, isSystem, isSystemAdministratorAt } from '@/lib/kernel/actor';

type Located = { path: string };

/** Administrators act within their subtree; the installation itself sets up the first ones. */
const appoints = (actor: Actor, { path }: Located): boolean =>
  isSystem(actor) || isSecurityAdministratorAt(actor, path);

export const regionPolicy = {
  addBelow: (actor: Actor, { path }: Located): boolean => isSystem(actor) || isSystemAdministratorAt(actor, path),
};

export const appointmentPolicy = {
  appoint: appoints,
  revoke: appoints,
  /** Whoever holds a role where the actor appoints. */
  inviteAgain: (actor: Actor, places: Located[]): boolean => places.some((place) => appoints(actor, place)),
};
