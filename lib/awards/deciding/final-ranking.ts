import 'server-only';
import type { Tx } from '@/lib/db/client';

/** Shortlisted applications in the order of the last stage's ranks, the unranked last, with the decision held for each. */
export async function finalRanking(tx: Pick<Tx, 'reviewStage' | 'application'>, roundId: string) {
  return rankedIn(tx, roundId, (await lastStageOf(tx, roundId))?.id ?? null);
}

/** The stage whose ranks count in the end. */
export const lastStageOf = (tx: Pick<Tx, 'reviewStage'>, roundId: string) =>
  tx.reviewStage.findFirst({
    where: { plan: { round: { id: roundId } } },
    orderBy: { position: 'desc' },
    select: { id: true, cutCount: true },
  });

/** The same by the ranks of this stage. */
export async function rankedIn(tx: Pick<Tx, 'application'>, roundId: string, stageId: string | null) {
  const applications = await tx.application.findMany({
    where: { roundId, status: 'SHORTLISTED' },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      requestedFen: true,
      totalFen: true,
      ownFen: true,
      decision: true,
      entries: { where: { stageId: stageId ?? '' }, select: { rank: true } },
    },
  });
  return applications
    .map(({ entries, ...application }) => ({ ...application, rank: entries[0]?.rank ?? null }))
    .sort((left, right) => (left.rank ?? Infinity) - (right.rank ?? Infinity) || 0);
}
