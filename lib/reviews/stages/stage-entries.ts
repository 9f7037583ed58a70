import 'server-only';
import { isParty, partnersSql } from '@/lib/applications/joint/parties';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { AssignmentStatus, EntryOutcome } from '@/lib/db/generated/enums';
import { likePattern } from '@/lib/lists/containing';
import type { Direction } from '@/lib/lists/order';
import type { SeenStage } from './seen-stage';

export type EntryReview = {
  assignmentId: string;
  version: number;
  status: AssignmentStatus;
  expertName: string;
  /** Only once the stage is closed. */
  total: string | null;
  hasConflict: boolean;
};

export type EntryLine = {
  applicationId: string;
  number: string;
  title: string;
  organisationName: string;
  categoryName: string | null;
  isWithdrawn: boolean;
  outcome: EntryOutcome;
  score: string | null;
  finalScore: string | null;
  rank: number | null;
  tied: boolean;
  live: number;
  submitted: number;
  reviews: EntryReview[];
};

export type EntryView = 'all' | 'unassigned' | 'missing' | 'passed' | 'cut';
export type EntryOrder = 'place' | 'title' | 'organisation' | 'submitted';
type Ask = {
  q?: string | undefined;
  only?: EntryView | undefined;
  sort?: EntryOrder;
  order?: Direction;
  take: number;
  skip: number;
};

/**
 * Some of the applications of a stage with their reviews: progress only while it is being scored, points and
 * ranks once it is closed. They are cut before anything is joined, so that a page costs no more in a larger round.
 */
export async function stageEntries(
  db: Tx,
  stage: SeenStage,
  { q = '', only = 'all', sort = 'place', order = 'asc', take, skip }: Ask,
) {
  const isClosed = stage.status === 'CLOSED';
  const search =
    q === ''
      ? Prisma.empty
      : Prisma.sql`AND (ap."title" ILIKE ${likePattern(q)} OR o."name" ILIKE ${likePattern(q)} OR ap."number" = ${q.toUpperCase()})`;
  const [line] = await db.$queryRaw<{ total: number; rows: EntryLine[] }[]>`
    WITH counted AS (
      SELECT e.*, ap."number", ap."title", ap."status" = 'WITHDRAWN' AS "isWithdrawn", ap."organisationId", ap."categoryId", concat_ws('、', o."name", ${partnersSql(Prisma.sql`ap."id"`)}) AS "organisationName"
      FROM "StageEntry" e
      JOIN "Application" ap ON ap."id" = e."applicationId"
      JOIN "Organisation" o ON o."id" = ap."organisationId"
      WHERE e."stageId" = ${stage.id} ${search}
    ), chosen AS (
      SELECT * FROM counted WHERE ${filterOf(only, stage.reviewsPerEntry)}
    ), page AS (
      SELECT * FROM chosen ORDER BY ${orderOf(stage, { sort, order })} LIMIT ${take} OFFSET ${skip}
    )
    SELECT (SELECT count(*)::int FROM chosen) AS "total", coalesce((SELECT json_agg(row_to_json(r)) FROM (
      SELECT p."applicationId", p."number", p."title", p."organisationName", p."isWithdrawn", p."outcome", p."rank", p."tied", p."live", p."submitted",
        p."score"::text, p."finalScore"::text, c."name" AS "categoryName",
        (SELECT coalesce(json_agg(json_build_object(
            'assignmentId', a."id", 'version', a."version", 'status', a."status",
            'expertName', CASE WHEN ${stage.showsExperts} THEN pe."name" ELSE '' END,
            'total', CASE WHEN ${isClosed} THEN a."total"::text END,
            'hasConflict', EXISTS (SELECT 1 FROM "ConflictOfInterest" k WHERE k."personId" = x."personId" AND ${isParty(Prisma.sql`k."organisationId"`, { id: Prisma.sql`p."applicationId"`, leadId: Prisma.sql`p."organisationId"` })} AND k."endedAt" IS NULL)
          ) ORDER BY a."assignedAt", a."id"), '[]')
           FROM "ReviewAssignment" a JOIN "Expert" x ON x."id" = a."expertId" JOIN "Person" pe ON pe."id" = x."personId"
          WHERE a."stageId" = p."stageId" AND a."applicationId" = p."applicationId" AND a."status" <> 'REMOVED') AS "reviews"
      FROM page p LEFT JOIN "PlanCategory" c ON c."id" = p."categoryId"
      ORDER BY ${orderOf(stage, { sort, order })}
    ) r), '[]') AS "rows"`;
  return line ?? { total: 0, rows: [] };
}

function filterOf(only: EntryView, reviewsPerEntry: number): Prisma.Sql {
  switch (only) {
    case 'unassigned':
      return Prisma.sql`"live" < ${reviewsPerEntry} AND NOT "isWithdrawn"`;
    case 'missing':
      return Prisma.sql`"submitted" < ${reviewsPerEntry} AND NOT "isWithdrawn"`;
    case 'passed':
      return Prisma.sql`"outcome" = 'PASSED'`;
    case 'cut':
      return Prisma.sql`"outcome" = 'CUT'`;
    case 'all':
      return Prisma.sql`true`;
  }
}

/** A stage has some hundred applications, and all of them are read to be counted: any order costs the same. */
function orderOf({ status, reviewsPerEntry }: SeenStage, { sort, order }: Required<Pick<Ask, 'sort' | 'order'>>) {
  const way = order === 'asc' ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  switch (sort) {
    case 'title':
      return Prisma.sql`"title" ${way}, "number"`;
    case 'organisation':
      return Prisma.sql`"organisationName" ${way}, "number"`;
    case 'submitted':
      return Prisma.sql`"submitted" ${way}, "number"`;
    case 'place':
      // Nobody has a rank yet: whoever lacks an expert stands first.
      if (status !== 'CLOSED') return Prisma.sql`("live" >= ${reviewsPerEntry} OR "isWithdrawn") ${way}, "number"`;
      return Prisma.sql`"rank" ${way} NULLS LAST, "number"`;
  }
}
