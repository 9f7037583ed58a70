import 'server-only';
import type { Tx } from '@/lib/db/client';
import { recordLedger } from '@/lib/funds/ledger';
import type { Actor } from '@/lib/kernel/actor';
import type { Fen } from '@/lib/kernel/money';

type Booked = { cityId: string; roundId: string; applicationId: string; fundId: string; amountFen: Fen };
type Booking = { actor: Actor; now: Date };

/** Sets money of counties' funds aside for awards. @throws Refusal 'refused' when a fund has not that much left */
export const commitCounty = (tx: Tx, parts: readonly Booked[], by: Booking): Promise<void> =>
  recordLedger(
    tx,
    parts.map((part) => ({ ...part, kind: 'BUDGET_COMMITTED' as const })),
    by,
  );

/** What was set aside for an award goes back to its county's fund. */
export async function releaseCounty(tx: Tx, applicationId: string, by: Booking): Promise<void> {
  const committed = await tx.ledgerEvent.findMany({
    where: { applicationId, kind: 'BUDGET_COMMITTED', reversesId: null, reversedBy: null },
    orderBy: { id: 'asc' },
    select: { id: true, cityId: true, fundId: true, roundId: true, amountFen: true },
  });
  await recordLedger(
    tx,
    committed.map(({ id: reversesId, amountFen, ...event }) => ({
      ...event,
      kind: 'BUDGET_COMMITTED' as const,
      applicationId,
      reversesId,
      amountFen: -amountFen,
    })),
    by,
  );
}
