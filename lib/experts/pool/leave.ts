import 'server-only';
import type { Tx } from '@/lib/db/client';

type Roster = { personId: string; cityId: string };

/** How many reviews each of these experts has under way, declared or not. */
export async function openReviewsOf(tx: Tx, expertIds: readonly string[]): Promise<(expertId: string) => number> {
  const rows = await tx.reviewAssignment.groupBy({
    by: ['expertId'],
    where: {
      expertId: { in: [...expertIds] },
      status: { in: ['INVITED', 'ACCEPTED'] },
      stage: { status: 'SCORING' },
      application: { status: { not: 'WITHDRAWN' } },
    },
    _count: true,
  });
  const counts = new Map(rows.map(({ expertId, _count }) => [expertId, _count]));
  return (expertId) => counts.get(expertId) ?? 0;
}

/** Whoever is not on the roster any more does not hold the city's expert role. */
export async function endExpertRole(tx: Tx, { personId, cityId }: Roster, now: Date): Promise<void> {
  await tx.roleGrant.updateMany({
    where: { personId, role: 'EXPERT', regionId: cityId, revokedAt: null },
    data: { revokedAt: now },
  });
}
