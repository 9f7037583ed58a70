import type { Problem } from '@/lib/kernel/refusal';
import type { ProblemIn } from '@/messages/typed';

export const MAX_FAILURES = 5;
export const LOCK_MS = 5 * 60_000;
export const INVITATION_MS = 7 * 24 * 3_600_000;
/** A session unused for this long ends by itself. */
export const IDLE_MS = 8 * 3_600_000;

const common = ['password', '12345678', 'qwertyui', '11111111', 'abc12345', 'admin123', 'gongchuang', 'woaini'];

/** Domain E.1 SEC-02: at least 8 characters, 3 of 4 classes, not the account's own name, not a common one. */
export function problemsInPassword(password: string, email: string): Problem[] {
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;
  const lower = password.toLowerCase();
  const account = email.split('@')[0]?.toLowerCase() ?? '';
  const problem = (name: ProblemIn<'people'>): Problem => ({ code: `people.problems.${name}`, field: 'password' });
  if (password.length < 8 || classes < 3) return [problem('passwordWeak')];
  if (account.length >= 3 && lower.includes(account)) return [problem('passwordHasName')];
  if (common.some((word) => lower.startsWith(word))) return [problem('passwordCommon')];
  return [];
}

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
