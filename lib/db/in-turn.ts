import 'server-only';
import { db, type Tx } from './client';
import { inTransaction } from './in-transaction';
import { takeTurn } from './take-turn';

/** The house's own work, behind no door, in a transaction of its own: whoever wants the same turn meanwhile waits. */
export const inTurn = <Result>(turn: string, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  db.$transaction((tx) =>
    inTransaction(async () => {
      await takeTurn(tx, turn);
      return work(tx);
    }),
  );

/** The same, but null at once where another process has the turn. What that one has committed before is seen. */
export const unlessTaken = <Result>(turn: string, work: (tx: Tx) => Promise<Result>): Promise<Result | null> =>
  db.$transaction((tx) =>
    inTransaction(async () => {
      const [row] = await tx.$queryRaw<{ taken: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(hashtextextended(${turn}, 0)) AS "taken"`;
      return row?.taken === true ? work(tx) : null;
    }),
  );
