import 'server-only';
import { db } from '@/lib/db/client';
import { anyOf } from '@/lib/kernel/any-of';
import { asSubject, roundInclude } from '../load';
import { roundPhase } from '../rules';

export type EditionTrack = Awaited<ReturnType<typeof tracksOf>>[number];

/**
 * The rounds of one edition, its main round first; empty where it is not divided into tracks. The public sees those that
 * are published, whatever the actor.
 */
export async function tracksOf(
  round: { id: string; mainRoundId: string | null },
  now: Date,
  { isPublic }: { isPublic: boolean },
) {
  const editionId = round.mainRoundId ?? round.id;
  const rows = await db.round.findMany({
    where: {
      AND: [
        anyOf([{ id: editionId }, { mainRoundId: editionId }]),
        isPublic ? { publishedAt: { not: null } } : {},
        { OR: [{ status: { not: 'CANCELLED' } }, { id: round.id }] },
      ],
    },
    // Of those created at one moment the id says which came first.
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: roundInclude,
  });
  if (rows.length < 2) return [];
  return rows.map((row) => {
    const { id, cityId, year, title, trackName, mainRoundId, closesAt, rules } = asSubject(row);
    return {
      id,
      cityId,
      year,
      title,
      trackName,
      mainRoundId,
      closesAt,
      rules,
      phase: roundPhase(row, now),
      isCurrent: id === round.id,
    };
  });
}
