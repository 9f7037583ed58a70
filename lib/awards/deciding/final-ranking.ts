import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { grantedSelect } from '@/lib/plans/terms/granted-of';
import { lastRecommended, sumOfEntry } from './recommended';

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
      topicId: true,
      number: true,
      title: true,
      ...grantedSelect,
      entries: {
        where: { OR: [{ stageId: stageId ?? '' }, { sumFen: { not: null } }] },
        select: { ...scoredEntry, ...sumOfEntry, stageId: true },
      },
    },
  });
  return applications
    .map(({ entries, ...application }) => {
      const entry = entries.find((each) => each.stageId === stageId);
      return {
        ...application,
        rank: entry?.rank ?? null,
        score: scoreOf(entry),
        extraFen: entry?.extraFen ?? 0n,
        recommended: lastRecommended(entries),
      };
    })
    .sort((left, right) => (left.rank ?? Infinity) - (right.rank ?? Infinity) || 0);
}

/** What of an entry tells how an application did in the end, and what facts add to its grant. */
export const scoredEntry = {
  rank: true,
  score: true,
  finalScore: true,
  extraFen: true,
} satisfies Prisma.StageEntrySelect;

/** The score that counts in the end, as text ('84.50'); null where nobody scored. */
export function scoreOf(
  entry: Pick<Prisma.StageEntryGetPayload<{ select: typeof scoredEntry }>, 'score' | 'finalScore'> | undefined,
): string | null {
  return (entry?.finalScore ?? entry?.score)?.toFixed(2) ?? null;
}
