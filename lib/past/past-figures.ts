import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Fen } from '@/lib/kernel/money';

/** What the past rounds of a city come to, as its offices have imported them. */
export async function pastFiguresOf(
  db: Tx,
  cityId: string,
): Promise<{ rounds: number; projects: number; grantFen: Fen }> {
  const perRound = await db.pastProject.groupBy({
    by: ['pastRoundId'],
    where: { cityId, result: 'FUNDED', retractedAt: null },
    _count: true,
    _sum: { grantedFen: true },
  });
  return {
    rounds: perRound.length,
    projects: perRound.reduce((sum, { _count }) => sum + _count, 0),
    grantFen: perRound.reduce((sum, { _sum }) => sum + (_sum.grantedFen ?? 0n), 0n),
  };
}

/** The cities of which any past round has a funded project. */
export const citiesWithPast = (db: Tx) =>
  db.pastProject.findMany({
    where: { result: 'FUNDED', retractedAt: null },
    distinct: ['cityId'],
    select: { cityId: true },
  });
