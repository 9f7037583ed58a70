const DAY_MS = 24 * 3_600_000;
const USUAL_DAYS = 90;

/** After so many days without a visit an account counts as unused (`UNUSED_ACCOUNT_DAYS`; domain E.1 SEC-10). */
export function unusedAfterDays(given = process.env['UNUSED_ACCOUNT_DAYS']): number {
  const days = Number(given ?? '');
  return Number.isInteger(days) && days > 0 ? days : USUAL_DAYS;
}

/** Whoever was last here before this moment has not been for long. */
export const unusedSince = (now: Date, days = unusedAfterDays()): Date => new Date(now.getTime() - days * DAY_MS);

export const accountStates = ['active', 'never', 'unused', 'disabled'] as const;
/** What is counted on top of the list: all that are open, and those of them nobody uses (never or not for long). */
export const severalStates = ['open', 'idle'] as const;
export type AccountState = (typeof accountStates)[number];

type Account = { disabledAt: Date | null; lastSeenAt: Date | null };

/** Whether an account is in use: each is in one state alone. */
export function accountState({ disabledAt, lastSeenAt }: Account, since: Date): AccountState {
  if (disabledAt !== null) return 'disabled';
  if (lastSeenAt === null) return 'never';
  return lastSeenAt < since ? 'unused' : 'active';
}
