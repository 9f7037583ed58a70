import { type Actor, isSecurityAdministratorAt, isSystem } from '@/lib/kernel/actor';

type Located = { path: string };
type Proposed = Located & { proposedById: string };

/** Security administrators act within their subtree; the installation itself sets up the first ones. */
const appoints = (actor: Actor, { path }: Located): boolean =>
  isSystem(actor) || isSecurityAdministratorAt(actor, path);
const isProposer = (actor: Actor, { proposedById }: Proposed): boolean => actor.personId === proposedById;
const isSecond = (actor: Actor, appointment: Proposed): boolean =>
  isSecurityAdministratorAt(actor, appointment.path) && !isProposer(actor, appointment);

export const appointmentPolicy = {
  view: (actor: Actor, { path }: Located): boolean => isSecurityAdministratorAt(actor, path),
  appoint: appoints,
  /** Nobody confirms or refuses what they proposed. */
  confirm: isSecond,
  refuse: isSecond,
  withdraw: (actor: Actor, appointment: Proposed): boolean =>
    isSecurityAdministratorAt(actor, appointment.path) && isProposer(actor, appointment),
  revoke: appoints,
  /** At the moment of proposing, where there is nobody else; never afterwards. */
  actAlone: () => false,
  /** Whoever holds a role where the actor appoints. */
  inviteAgain: (actor: Actor, places: Located[]): boolean => places.some((place) => appoints(actor, place)),
};
