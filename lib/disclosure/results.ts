import 'server-only';
import { db } from '@/lib/db/client';
import type { Fen } from '@/lib/kernel/money';
import { RESULTS_PER_PAGE } from './list-params';
import { roundWithResult } from './published';

export type ResultRow = {
  id: string;
  title: string;
  /** Of a track: its name and its edition's title. */
  track: { name: string; edition: string } | null;
  regionName: string;
  isFinal: boolean;
  publishedAt: Date;
  startDay: string;
  endDay: string;
  provisional: boolean;
  received: number;
  /** Null when there was one review stage only, hence nothing between received and awarded. */
  shortlisted: number | null;
  awarded: number;
  awardedFen: Fen;
};

/** Rounds with a result, the latest first, with their figures. */
export async function publicResults(page: number, perPage = RESULTS_PER_PAGE): Promise<{ results: ResultRow[]; total: number }> {
  const [rounds, total] = await Promise.all([
    db.round.findMany({
      where: roundWithResult,
      orderBy: [{ closesAt: 'desc' }, { id: 'desc' }],
      take: perPage,
      skip: (page - 1) * perPage,
      select: { id: true, title: true, trackName: true, mainRound: { select: { title: true, publishedAt: true } }, status: true, region: { select: { name: true } }, notices: { orderBy: { publishedAt: 'desc' }, take: 1 } },
    }),
    db.round.count({ where: roundWithResult }),
  ]);
  const figures = await figuresOf(rounds.map(({ id }) => id));
  const results = rounds.flatMap(({ notices: [notice], region, status, trackName, mainRound, ...round }) => {
    if (notice === undefined) return [];
    const { publishedAt, startDay, endDay, provisional } = notice;
    const known = figures.get(round.id) ?? { received: 0, shortlisted: null, awarded: 0, awardedFen: 0n };
    const track = mainRound === null || mainRound.publishedAt === null ? null : { name: trackName, edition: mainRound.title };
    return [{ ...round, ...known, track, regionName: region.name, isFinal: status === 'AWARDED', publishedAt, startDay, endDay, provisional }];
  });
  return { results, total };
}

type Figures = Pick<ResultRow, 'received' | 'shortlisted' | 'awarded' | 'awardedFen'>;

/** Received (not withdrawn), come into the last of several review stages, and awarded or proposed, by round; one statement for all. */
async function figuresOf(roundIds: string[]): Promise<Map<string, Figures>> {
  const rows = await db.$queryRaw<(Figures & { roundId: string })[]>`
    SELECT a."roundId",
      (count(*) FILTER (WHERE a."submittedAt" IS NOT NULL AND a."status" <> 'WITHDRAWN'))::int AS "received",
      CASE WHEN max(s."position") > min(s."first") THEN (count(e."applicationId") FILTER (WHERE a."status" <> 'WITHDRAWN'))::int END AS "shortlisted",
      (count(*) FILTER (WHERE a."status" IN ('IN_PUBLICITY', 'AWARDED')))::int AS "awarded",
      coalesce(sum(d."amountFen") FILTER (WHERE a."status" IN ('IN_PUBLICITY', 'AWARDED')), 0)::bigint AS "awardedFen"
    FROM "Application" a
    LEFT JOIN (SELECT DISTINCT ON ("roundId") "id", "roundId", "position", min("position") OVER (PARTITION BY "roundId") AS "first"
      FROM "ReviewStage" ORDER BY "roundId", "position" DESC) s ON s."roundId" = a."roundId"
    LEFT JOIN "StageEntry" e ON e."stageId" = s."id" AND e."applicationId" = a."id"
    LEFT JOIN "Decision" d ON d."applicationId" = a."id" AND d."releasedAt" IS NOT NULL
    WHERE a."roundId" = ANY(${roundIds})
    GROUP BY a."roundId"`;
  return new Map(rows.map(({ roundId, ...figures }) => [roundId, figures]));
}

/** The title of a round with a result; null for every other. */
export async function resultTitle(roundId: string): Promise<string | null> {
  const round = await db.round.findFirst({ where: { id: roundId, ...roundWithResult }, select: { title: true } });
  return round?.title ?? null;
}
