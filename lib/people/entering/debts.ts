import { type EnteringSettings, isHeld, strictest } from './settings';

/** What somebody who has given the right password still owes before anything else opens. */
export type Debt = 'code' | 'password' | 'secondFactor';

export type Standing = {
  roles: readonly string[];
  codeDueAt: Date | null;
  signedInAt: Date;
  /** Since when the password is the one it is. */
  passwordSince: Date;
  hasSecondFactor: boolean;
};

const DAY_MS = 24 * 3_600_000;
const MINUTE_MS = 60_000;

/**
 * One after the other: the code of the second factor, then a password that has expired, then a second factor where the
 * role asks for one. A password expires between two sessions, never within one: nobody is thrown out while typing.
 */
export function debtOf(standing: Standing, { passwordDays, secondFactorFor }: EnteringSettings): Debt | null {
  const { roles, codeDueAt, signedInAt, passwordSince, hasSecondFactor } = standing;
  if (codeDueAt !== null) return 'code';
  const days = strictest(passwordDays, roles);
  if (days > 0 && signedInAt.getTime() - passwordSince.getTime() >= days * DAY_MS) return 'password';
  return !hasSecondFactor && isCompulsory(roles, secondFactorFor) ? 'secondFactor' : null;
}

export const isCompulsory = (roles: readonly string[], secondFactorFor: readonly string[]): boolean =>
  secondFactorFor.some((name) => name === 'OTHERS' || isHeld(name, roles));

/** How long a session of somebody with these roles may stay unused. */
export const idleMsOf = (roles: readonly string[], { idleMinutes }: EnteringSettings): number =>
  strictest(idleMinutes, roles) * MINUTE_MS;

type Held = {
  grants: readonly { role: string }[];
  memberships: readonly { roles: readonly string[] }[];
  expertIds: readonly string[];
};

/** Every role that is held, at whatever place. */
export const rolesHeld = ({ grants, memberships, expertIds }: Held): string[] => [
  ...grants.map(({ role }) => role),
  ...memberships.flatMap(({ roles }) => roles),
  ...(expertIds.length > 0 ? ['EXPERT'] : []),
];
