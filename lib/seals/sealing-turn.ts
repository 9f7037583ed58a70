import 'server-only';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';

const TURN = 'trail:seal';

/** One seals at a time, whoever it is: false while another process does. What it has committed is seen afterwards. */
export async function holdSealing(tx: Tx): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ held: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${TURN}, 0)) AS "held"`;
  return row?.held === true;
}

/** The same, but waits for whoever seals now. */
export const awaitSealing = (tx: Tx): Promise<void> => takeTurn(tx, TURN);
