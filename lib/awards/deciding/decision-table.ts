import 'server-only';
import { partnersSql } from '@/lib/applications/joint/parties';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { ApplicationStatus, DecisionOutcome } from '@/lib/db/generated/enums';
import type { Fen } from '@/lib/kernel/money';
import type { Seen } from '@/lib/kernel/seen';
import type { SumRule } from '@/lib/plans/stage-rules';
import { gradeOf, isBelowLine } from '@/lib/plans/terms/awarding-rules';
import { mostFor } from '@/lib/plans/terms/most-for';
import type { RoundSubject } from '@/lib/rounds/load';
import { openLines, standingLines } from '../co-funding/rules';
import { offeredFen, type RecommendedSum } from './recommended';

type DecisionRow = {
  applicationId: string;
  /** From 1, in the order of the final ranking; never shared, unlike the rank. */
  place: number;
  rank: number | null;
  score: string | null;
  /** What facts added to it, as text ('0.00'), and the rules they meet. */
  bonusPoints: string;
  bonusReasons: string[];
  /** What they add to the grant, and the rules they meet. */
  extraFen: Fen;
  extraReasons: string[];
  tied: boolean;
  number: string | null;
  title: string;
  organisationName: string;
  leadName: string;
  /** The partners in a line; null where one applies alone. */
  partnerNames: string | null;
  categoryName: string | null;
  categoryCode: string | null;
  topicFen: Fen | null;
  status: ApplicationStatus;
  requestedFen: Fen;
  totalFen: Fen;
  ownFen: Fen;
  outcome: DecisionOutcome | null;
  amountFen: Fen | null;
  reason: string | null;
  sumFen: Fen | null;
  sumLowFen: Fen | null;
  sumHighFen: Fen | null;
  sumReason: string;
  sumRule: SumRule | null;
  version: number | null;
  /** Which county pays a part of the award: what it has confirmed, and what of its part is open. */
  countyName: string | null;
  countyFen: Fen | null;
  countyOpenFen: Fen | null;
  /** What is awarded down to this place. */
  runningFen: Fen;
  /** The last place that is awarded; the cut line is drawn under it. */
  cutPlace: number | null;
};

export type ShownDecision = DecisionRow & {
  /** The most this project may be granted. */
  mostFen: Fen;
  /** The name of its grade where the round gives any. */
  grade: string | null;
  isBelowLine: boolean;
  /** What the panel recommends, where it does, and the amount an award begins with. */
  recommended: RecommendedSum | null;
  offeredFen: Fen;
};

export type DecisionFilter = 'AWARD' | 'RESERVE' | 'DECLINE' | 'UNDECIDED';

type Wanted = {
  filter: DecisionFilter | null;
  take: number;
  skip: number /** Only this one. */;
  applicationId?: string;
};

/** Some of the final ranking with the decisions held. */
export async function decisionTable(
  db: Tx,
  round: Seen<'round', RoundSubject>,
  { filter, take, skip, applicationId = '' }: Wanted,
): Promise<ShownDecision[]> {
  const wanted = filter ?? 'ALL';
  const rows = await db.$queryRaw<DecisionRow[]>`
    WITH ranked AS (
      SELECT a."id" AS "applicationId", a."number", a."title", a."status"::text AS "status", a."requestedFen", a."totalFen", a."ownFen",
        a."organisationId", a."categoryId", a."topicId", e."rank", coalesce(e."finalScore", e."score")::text AS "score", coalesce(e."tied", false) AS "tied",
        coalesce(e."bonusPoints", 0)::text AS "bonusPoints", coalesce(e."bonusReasons", '{}') AS "bonusReasons",
        u."sumFen", u."sumLowFen", u."sumHighFen", coalesce(u."sumReason", '') AS "sumReason", u."sumRule",
        coalesce(e."extraFen", 0) AS "extraFen", coalesce(e."extraReasons", '{}') AS "extraReasons",
        d."outcome"::text AS "outcome", d."amountFen", d."reason", d."version",
        (row_number() OVER byrank)::int AS "place",
        (sum(CASE WHEN d."outcome" = 'AWARD' AND d."endedAt" IS NULL THEN d."amountFen" ELSE 0 END) OVER (byrank ROWS UNBOUNDED PRECEDING))::bigint AS "runningFen"
      FROM "Application" a
      LEFT JOIN "Decision" d ON d."applicationId" = a."id"
      LEFT JOIN "StageEntry" e ON e."applicationId" = a."id"
        AND e."stageId" = (SELECT s."id" FROM "ReviewStage" s WHERE s."planId" = ${round.planId} ORDER BY s."position" DESC LIMIT 1)
      LEFT JOIN LATERAL (
        SELECT se."sumFen", se."sumLowFen", se."sumHighFen", se."sumReason", st."sumRule"::text AS "sumRule"
        FROM "StageEntry" se JOIN "ReviewStage" st ON st."id" = se."stageId"
        WHERE se."applicationId" = a."id" AND se."sumFen" IS NOT NULL ORDER BY st."position" DESC LIMIT 1) u ON true
      WHERE a."roundId" = ${round.id} AND a."status" IN ('SHORTLISTED', 'IN_PUBLICITY', 'RESERVE', 'DECLINED', 'AWARDED', 'REVOKED', 'GIVEN_UP')
      WINDOW byrank AS (ORDER BY e."rank" NULLS LAST, a."number")
    ), lined AS (SELECT *, max("place") FILTER (WHERE "outcome" = 'AWARD') OVER () AS "cutPlace" FROM ranked)
    SELECT l.*, concat_ws('、', o."name", ${partnersSql(Prisma.sql`l."applicationId"`)}) AS "organisationName",
      o."name" AS "leadName", ${partnersSql(Prisma.sql`l."applicationId"`)} AS "partnerNames", c."name" AS "categoryName", c."code" AS "categoryCode", t."indicativeFen" AS "topicFen",
      (SELECT g."name" FROM "Region" g WHERE g."id" = f."regionId") AS "countyName",
      f."amountFen" AS "countyFen",
      CASE WHEN f."status" = ANY (${[...openLines]}::"CoFundingStatus"[]) THEN f."askedFen" - f."amountFen" ELSE 0 * f."amountFen" END AS "countyOpenFen"
    FROM lined l JOIN "Organisation" o ON o."id" = l."organisationId" LEFT JOIN "PlanCategory" c ON c."id" = l."categoryId"
      LEFT JOIN "Topic" t ON t."id" = l."topicId"
      LEFT JOIN "CoFundingLine" f ON f."applicationId" = l."applicationId" AND f."status" = ANY (${[...standingLines]}::"CoFundingStatus"[])
    WHERE (${wanted} = 'ALL' OR coalesce(l."outcome", 'UNDECIDED') = ${wanted}) AND ${applicationId} IN ('', l."applicationId")
    ORDER BY l."place" LIMIT ${take} OFFSET ${skip}`;
  const { aggregation, awarding } = round.terms;
  return rows.map((row) => ({
    ...row,
    mostFen: mostFor(row, round.terms) + row.extraFen,
    recommended: recommendedIn(row),
    offeredFen: offeredFen(recommendedIn(row), mostFor(row, round.terms)) + row.extraFen,
    grade: gradeOf(row.score, awarding.grades),
    isBelowLine: isBelowLine(row.score, aggregation.passLine),
  }));
}

const recommendedIn = ({
  sumFen,
  sumLowFen,
  sumHighFen,
  sumReason: reason,
  sumRule: rule,
}: DecisionRow): RecommendedSum | null =>
  sumFen === null || rule === null
    ? null
    : { sumFen, lowFen: sumLowFen ?? sumFen, highFen: sumHighFen ?? sumFen, rule, reason };
