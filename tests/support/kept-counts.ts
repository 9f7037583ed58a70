import { db } from '@/lib/db/client';

/** What the database keeps counted, and the same counted anew from the rows themselves. */
export async function keptCounts() {
  const [keptApplications, applications, keptReviews, reviews] = await Promise.all([
    db.$queryRaw<object[]>`
      SELECT "roundId", "status", "categoryId", sum("count")::int AS "count", sum("requestedFen")::text AS "fen"
        FROM "ApplicationTally" GROUP BY 1, 2, 3 HAVING sum("count") <> 0 OR sum("requestedFen") <> 0 ORDER BY 1, 2, 3`,
    db.$queryRaw<object[]>`
      SELECT "roundId", "status", "categoryId", count(*)::int AS "count", sum("requestedFen")::text AS "fen"
        FROM "Application" WHERE "submittedAt" IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    db.$queryRaw<object[]>`
      SELECT "stageId", "applicationId", "live", "submitted" FROM "StageEntry" ORDER BY 1, 2`,
    db.$queryRaw<object[]>`
      SELECT e."stageId", e."applicationId",
        (count(a."id") FILTER (WHERE a."status" IN ('INVITED', 'ACCEPTED', 'SUBMITTED')))::int AS "live",
        (count(a."id") FILTER (WHERE a."status" = 'SUBMITTED'))::int AS "submitted"
        FROM "StageEntry" e LEFT JOIN "ReviewAssignment" a USING ("stageId", "applicationId") GROUP BY 1, 2 ORDER BY 1, 2`,
  ]);
  return {
    kept: { applications: keptApplications, reviews: keptReviews },
    counted: { applications, reviews },
  };
}
