export const MAX_FAILURES = 5;
export const LOCK_MS = 5 * 60_000;
export const INVITATION_MS = 7 * 24 * 3_600_000;

/**
 * How a letter may call a person: by name once somebody has opened the account. Before that the name is what another
 * typed, perhaps a stranger, and the letter calls nobody.
 */
export const knownName = ({ name, passwordHash }: { name: string; passwordHash: string | null }): string =>
  passwordHash === null ? '' : name;

type Lock = { failedSignIns: number; lockedUntil: Date | null };

export const isLocked = (lock: { lockedUntil: Date | null }, now: Date): boolean =>
  lock.lockedUntil !== null && lock.lockedUntil > now;

/** The fifth wrong try in a row locks for five minutes; the count starts anew afterwards. */
export function afterWrongTry(lock: Lock, now: Date): Lock {
  const failures = lock.failedSignIns + 1;
  return failures >= MAX_FAILURES
    ? { failedSignIns: 0, lockedUntil: new Date(now.getTime() + LOCK_MS) }
    : { failedSignIns: failures, lockedUntil: null };
}
