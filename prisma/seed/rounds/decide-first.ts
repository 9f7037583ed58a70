import { decide } from '@/lib/awards/deciding/decide';
import { db } from '@/lib/db/client';
import type { Context } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';

/** Whoever comes first in the last ranking is awarded half of what was asked for. */
export async function decideFirst(roundId: string, context: Context): Promise<void> {
  const { application } = found(
    await db.stageEntry.findFirst({
      where: { application: { roundId, status: 'SHORTLISTED' }, rank: { not: null } },
      orderBy: { rank: 'asc' },
      select: { application: { select: { id: true, requestedFen: true } } },
    }),
    'a ranked application',
  );
  const amountFen = application.requestedFen / 2n;
  await decide({ applicationId: application.id, outcome: 'AWARD', amountFen, reason: '', version: 0 }, context);
}
