import { db, type Tx } from '@/lib/db/client';

/**
 * Somebody is slower by a hair: `late` begins while the transaction of `first` stands open, and runs into it before that
 * commits. @throws Error when `late` is not held up at all, so that the race a test speaks of did not take place
 */
export async function heldUpBy<Result>(
  first: (tx: Tx) => Promise<unknown>,
  late: () => Promise<Result>,
): Promise<PromiseSettledResult<Result>> {
  const [begun, over] = [Promise.withResolvers<unknown>(), { isSo: false }];
  const holding = async (tx: Tx): Promise<void> => {
    await first(tx).then(begun.resolve, begun.reject);
    while (!(await isSomebodyWaiting())) if (over.isSo) throw new Error('nobody was held up');
  };
  const [held, result] = await Promise.allSettled([
    db.$transaction(holding),
    begun.promise.then(late).finally(() => (over.isSo = true)),
  ]);
  if (held.status === 'rejected') throw held.reason;
  return result;
}

/** Whether anybody waits for a lock of another. */
export async function isSomebodyWaiting(): Promise<boolean> {
  const [row] = await db.$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS "waiting" FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return (row?.waiting ?? 0) > 0;
}
