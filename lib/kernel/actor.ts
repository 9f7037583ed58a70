/**
 * The three that exclude each other (三员分立, GB/T 22239): configuration and regions; people, roles and accounts; the trail.
 * None of them sees a business record.
 */
export const ADMINISTRATOR_ROLES = ['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'] as const;

export const isAdministratorRole = (role: string): role is AdministratorRole =>
  (ADMINISTRATOR_ROLES as readonly string[]).includes(role);

/** Roles held at a region; the same words as the database enum, without importing it. */
export type GrantRole = 'OFFICER' | 'EXPERT' | 'OBSERVER' | 'DISCIPLINE_INSPECTOR' | AdministratorRole;
type AdministratorRole = (typeof ADMINISTRATOR_ROLES)[number];
type MembershipRole = 'OWNER' | 'EDITOR' | 'SIGNATORY' | 'FINANCE';

export type Grant = { role: GrantRole; regionId: string | null; regionPath: string; cityId: string | null };
export type Membership = { organisationId: string; organisationName: string; roles: MembershipRole[] };

/** Who is asking. A visitor has no person; the system is the installation itself (seed, first start, timers). */
export type Actor = {
  kind: 'visitor' | 'person' | 'system';
  personId: string | null;
  name: string;
  sessionId: string | null;
  grants: Grant[];
  memberships: Membership[];
  /** One for each city on whose roster the person stands; those suspended there are left out. */
  expertIds: string[];
};

const nobody = { personId: null, sessionId: null, grants: [], memberships: [], expertIds: [] };

export const visitor: Actor = { kind: 'visitor', name: '', ...nobody };
export const systemActor: Actor = { kind: 'system', name: '系统', ...nobody };

/** The row of people that stands for the installation, so that whatever names who did it names a row. */
export const SYSTEM_PERSON_ID = 'system';

/** For columns that name who did it: a visitor's act is the installation's, which took it down for them. */
export const by = (actor: Pick<Actor, 'personId'>): string => actor.personId ?? SYSTEM_PERSON_ID;

export const isPerson = (actor: Actor): actor is Actor & { personId: string } => actor.personId !== null;
export const isSystem = (actor: Actor): boolean => actor.kind === 'system';

/** Whether the actor has any of these roles, wherever. */
export const hasRole = ({ grants }: Actor, ...roles: GrantRole[]): boolean =>
  grants.some(({ role }) => isAmong(role, roles));
/** Whoever has a role in an office, and does not only read for it as an expert. */
export const hasPost = ({ grants }: Actor): boolean => grants.some(({ role }) => role !== 'EXPERT');

/** Paths end in '/', so a prefix is a subtree: an officer of a city stands above its districts and streets. */
export const isOfficerAt = (actor: Actor, regionPath: string): boolean => holds(actor, 'OFFICER', regionPath);
export const isInspectorAt = (actor: Actor, regionPath: string): boolean =>
  holds(actor, 'DISCIPLINE_INSPECTOR', regionPath);
export const isSystemAdministratorAt = (actor: Actor, regionPath: string): boolean =>
  holds(actor, 'SYSTEM_ADMINISTRATOR', regionPath);
export const isSecurityAdministratorAt = (actor: Actor, regionPath: string): boolean =>
  holds(actor, 'SECURITY_ADMINISTRATOR', regionPath);
export const isAuditAdministratorAt = (actor: Actor, regionPath: string): boolean =>
  holds(actor, 'AUDIT_ADMINISTRATOR', regionPath);

export const isMemberOf = (actor: Actor, organisationId: string, ...roles: MembershipRole[]): boolean =>
  actor.memberships.some(
    (membership) =>
      membership.organisationId === organisationId &&
      (roles.length === 0 || membership.roles.some((role) => roles.includes(role))),
  );

/** Subtrees where the actor holds any of the roles: what a sentence says to the database. */
export const subtreesOf = (actor: Actor, ...roles: GrantRole[]): string[] =>
  actor.grants.filter((grant) => isAmong(grant.role, roles)).map((grant) => grant.regionPath);

/** Whoever inspects discipline watches all that an observer does. */
const isAmong = (held: GrantRole, roles: readonly GrantRole[]): boolean =>
  roles.includes(held) || (held === 'DISCIPLINE_INSPECTOR' && roles.includes('OBSERVER'));

function holds(actor: Actor, role: GrantRole, regionPath: string): boolean {
  return actor.grants.some((grant) => grant.role === role && regionPath.startsWith(grant.regionPath));
}
