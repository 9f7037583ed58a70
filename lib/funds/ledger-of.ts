import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Fen } from '@/lib/kernel/money';

type Ledger = { committedFen: Fen; awardedFen: Fen };

/** What rounds were promised and what was awarded, of each of these funds. */
export async function ledgerOf(db: Tx, fundIds: string[]): Promise<(fundId: string) => Ledger> {
  const sums = await db.ledgerEvent.groupBy({
    by: ['fundId', 'kind'],
    where: { fundId: { in: fundIds } },
    _sum: { amountFen: true },
  });
  const byKey = new Map(sums.map(({ fundId, kind, _sum }) => [`${fundId} ${kind}`, _sum.amountFen ?? 0n]));
  return (fundId) => ({
    committedFen: byKey.get(`${fundId} BUDGET_COMMITTED`) ?? 0n,
    awardedFen: byKey.get(`${fundId} AWARD_APPROVED`) ?? 0n,
  });
}
