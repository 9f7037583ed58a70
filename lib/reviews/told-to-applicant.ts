import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Seen } from '@/lib/kernel/seen';
import { plainPoints } from './scoring/plain-points';
import { readScoreCells } from './scoring/score-cells';
import { criterionMeans } from './stages/aggregate';
import { positionBand } from './stages/position-band';

export type ToldReview = Awaited<ReturnType<typeof reviewsToldToApplicant>>[number];

/**
 * What an organisation is told of the reviews of its own application once they are over: the score of each stage, the
 * mean points of each criterion, the quarter it stands in, and the comments in an order that says nothing of who wrote them. Never who reviewed,
 * nor what one of them gave.
 */
export async function reviewsToldToApplicant(db: Tx, { id: applicationId }: Seen<'application'>) {
  const entries = await db.stageEntry.findMany({
    where: { applicationId, stage: { status: 'CLOSED' } },
    orderBy: { stage: { position: 'asc' } },
    select: {
      score: true,
      rank: true,
      finalScore: true,
      bonusPoints: true,
      bonusReasons: true,
      outcome: true,
      stage: {
        select: {
          id: true,
          name: true,
          _count: { select: { entries: { where: { rank: { not: null } } } } },
          rubric: {
            select: {
              criteria: { orderBy: { position: 'asc' }, select: { id: true, name: true, maxPoints: true } },
            },
          },
          assignments: {
            where: { applicationId, status: 'SUBMITTED' },
            select: { sheet: { select: { cells: { select: { key: true, value: true } } } } },
          },
        },
      },
    },
  });
  return entries.map(
    ({
      score,
      rank,
      finalScore,
      bonusPoints,
      bonusReasons,
      outcome,
      stage: { id, name, rubric, assignments, _count: ranked },
    }) => {
      const keys = rubric.criteria.map((criterion) => criterion.id);
      const sheets = assignments.map(({ sheet }) => readScoreCells(sheet.cells));
      const means =
        sheets.length === 0
          ? []
          : criterionMeans(
              sheets.map(({ points }) => points),
              keys,
            );
      return {
        id,
        name,
        outcome,
        score: score?.toFixed(2) ?? null,
        /** Of the last stage alone: what all stages came to, with what facts added to it. */
        finalScore: finalScore?.toFixed(2) ?? null,
        bonus: { points: plainPoints(bonusPoints), reasons: bonusReasons },
        /** In which quarter of all that were ranked it stands; never the rank itself. */
        band: rank === null ? null : positionBand(rank, ranked.entries),
        rankedCount: ranked.entries,
        reviews: sheets.length,
        criteria: rubric.criteria.map(({ maxPoints, ...criterion }, place) => ({
          ...criterion,
          max: plainPoints(maxPoints),
          mean: means[place] === undefined ? null : plainPoints(means[place]),
        })),
        comments: sheets
          .map(({ comment }) => comment)
          .filter((comment) => comment !== '')
          .toSorted(),
      };
    },
  );
}
