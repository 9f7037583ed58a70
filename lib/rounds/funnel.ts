import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Seen } from '@/lib/kernel/seen';

export type RoundFunnel = Awaited<ReturnType<typeof roundFunnel>>;

/** How many are left after each step, from the first application begun to the last award. */
export async function roundFunnel(tx: Tx, { id: roundId }: Seen<'round'>) {
  const [statuses, stages] = await Promise.all([
    // Of one column a count leaves out the rows in which it is empty.
    tx.application.groupBy({ by: ['status'], where: { roundId }, _count: { _all: true, submittedAt: true } }),
    tx.reviewStage.findMany({
      where: { plan: { round: { id: roundId } } },
      orderBy: { position: 'asc' },
      select: { id: true, name: true, _count: { select: { entries: true } } },
    }),
  ]);
  const count = (...names: string[]): number =>
    statuses.filter(({ status }) => names.includes(status)).reduce((sum, { _count }) => sum + _count._all, 0);
  return {
    started: statuses.reduce((sum, { _count }) => sum + _count._all, 0),
    submitted: statuses.reduce((sum, { _count }) => sum + _count.submittedAt, 0),
    waiting: count('SUBMITTED'),
    returned: count('RETURNED'),
    ineligible: count('INELIGIBLE'),
    stages: stages.map(({ id, name, _count }) => ({ id, name, entries: _count.entries })),
    proposed: count('IN_PUBLICITY', 'AWARDED'),
    awarded: count('AWARDED'),
  };
}
