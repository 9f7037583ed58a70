const DAY_MS = 86_400_000;

/** What was settled since then is still what the office is at. */
export const lately = (now: Date): Date => new Date(now.getTime() - DAY_MS);

type Holder = { isVerified: boolean; changes: readonly { status: string; settledAt: Date | null }[] };

/** Whether the office is here for changes of key facts: one waits, or was settled just now. */
export const isAboutChanges = ({ isVerified, changes }: Holder, now: Date): boolean =>
  isVerified &&
  changes.some(({ status, settledAt }) => status === 'OPEN' || (settledAt !== null && settledAt > lately(now)));
