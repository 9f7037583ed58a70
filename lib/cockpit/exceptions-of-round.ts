import 'server-only';
import { z } from 'zod';
import { isParty } from '@/lib/applications/joint/parties';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { seenRound } from '@/lib/rounds/seen-round';
import { WIDE_GAP } from './wide-gap';

/** In the order in which a watcher asks about them: what bears upon a result first. */
const kinds = [
  'conflict',
  'passedOver',
  'kept',
  'acceptedMissing',
  'tied',
  'spread',
  'reopened',
  'recused',
  'removed',
  'missing',
  'late',
  'correction',
  'lateEntry',
] as const;

type Kind = (typeof kinds)[number];

export type RoundException = {
  kind: Kind;
  /** Where in the review; null where it is of the whole round. */
  stageId: string | null;
  stage: string | null;
  count: number;
  /** The first of them; `figure` is the lowest and the highest score. */
  examples: { id: string; title: string; figure: string }[];
};

const EXAMPLES = 3;

/**
 * What in a round went another way than planned, for whoever runs or watches it. Scores are compared once their stage is
 * closed (PUB-11), and nobody's name is said.
 */
export const roundExceptions = query({
  name: 'cockpit.exceptions',
  input: z.object({ roundId: id() }),
  subject: seenRound,
  run: ({ db, subject, now }) => exceptionsOf(db, subject, now),
});

async function exceptionsOf(
  db: Tx,
  { id: roundId, planId }: { id: string; planId: string },
  now: Date,
): Promise<RoundException[]> {
  const rows = await db.$queryRaw<RoundException[]>`
    WITH reviews AS (
      SELECT a."id", a."status"::text AS "status", a."total", a."submittedAt", a."expertId", s."id" AS "stageId", s."dueAt",
          s."status" = 'CLOSED' AS "isClosed", ap."id" AS "applicationId", ap."title", ap."organisationId", ap."status" = 'WITHDRAWN' AS "isGone"
        FROM "ReviewStage" s JOIN "ReviewAssignment" a ON a."stageId" = s."id" JOIN "Application" ap ON ap."id" = a."applicationId"
       WHERE s."planId" = ${planId}),
    decided AS (
      SELECT d."outcome", d."keepReason", ap."id", ap."title", e."rank"
        FROM "Decision" d JOIN "Application" ap ON ap."id" = d."applicationId"
        LEFT JOIN "StageEntry" e ON e."applicationId" = ap."id" AND e."stageId" = (
          SELECT s."id" FROM "ReviewStage" s WHERE s."planId" = ${planId} ORDER BY s."position" DESC LIMIT 1)
       WHERE d."roundId" = ${roundId}),
    closings AS (
      SELECT DISTINCT ON (s."id") s."id" AS "stageId", (t."detail"->>'acceptMissing')::boolean AS "acceptMissing",
          jsonb_typeof(t."detail"->'tieOrder') = 'array' AND t."detail"->'tieOrder' <> '[]' AS "isOrdered"
        FROM "ReviewStage" s JOIN "TrailEntry" t ON t."entity" = 'stage' AND t."entityId" = s."id" AND t."command" = 'stage.close'
       WHERE s."planId" = ${planId} ORDER BY s."id", t."at" DESC),
    lines AS (
      SELECT 'spread' AS "kind", "stageId", "applicationId" AS "id", "title", min("total") || '–' || max("total") AS "figure", max("total") - min("total") AS "weight"
        FROM reviews WHERE "isClosed" AND NOT "isGone" AND "status" = 'SUBMITTED' AND "total" IS NOT NULL
       GROUP BY "stageId", "applicationId", "title" HAVING max("total") - min("total") >= ${WIDE_GAP}
      UNION ALL SELECT 'reopened', r."stageId", r."applicationId", r."title", '', 0 FROM "ReturnedSheet" x JOIN reviews r ON r."id" = x."assignmentId"
      UNION ALL SELECT 'recused', "stageId", "applicationId", "title", '', 0 FROM reviews WHERE "status" = 'RECUSED'
      UNION ALL SELECT 'removed', "stageId", "applicationId", "title", '', 0 FROM reviews WHERE "status" = 'REMOVED'
      UNION ALL SELECT 'late', "stageId", "applicationId", "title", '', 0 FROM reviews WHERE "submittedAt" > "dueAt"
      UNION ALL SELECT 'missing', "stageId", "applicationId", "title", '', 0 FROM reviews WHERE "status" IN ('INVITED', 'ACCEPTED') AND NOT "isGone" AND "dueAt" < ${now}
      UNION ALL SELECT 'conflict', r."stageId", r."applicationId", r."title", '', 0 FROM reviews r JOIN "Expert" x ON x."id" = r."expertId"
       WHERE r."status" IN ('INVITED', 'ACCEPTED', 'SUBMITTED') AND NOT r."isGone" AND EXISTS (SELECT 1 FROM "ConflictOfInterest" c
         WHERE c."personId" = x."personId" AND ${isParty(Prisma.sql`c."organisationId"`, { id: Prisma.sql`r."applicationId"`, leadId: Prisma.sql`r."organisationId"` })} AND c."endedAt" IS NULL)
      UNION ALL SELECT 'acceptedMissing', "stageId", NULL, NULL, '', 0 FROM closings WHERE "acceptMissing"
      UNION ALL SELECT 'tied', "stageId", NULL, NULL, '', 0 FROM closings WHERE "isOrdered"
      UNION ALL SELECT 'passedOver', NULL, "id", "title", '', -"rank" FROM decided
       WHERE "outcome" <> 'AWARD' AND "rank" < (SELECT max("rank") FROM decided WHERE "outcome" = 'AWARD')
      UNION ALL SELECT 'kept', NULL, "id", "title", '', 0 FROM decided WHERE "outcome" = 'AWARD' AND "keepReason" <> ''
      UNION ALL SELECT 'correction', NULL, ap."id", ap."title", '', 0 FROM "Screening" c JOIN "Application" ap ON ap."id" = c."applicationId"
       WHERE ap."roundId" = ${roundId} AND c."verdict" = 'RETURNED'
      UNION ALL SELECT 'lateEntry', NULL, l."id", o."name", '', 0 FROM "LateEntry" l JOIN "Organisation" o ON o."id" = l."organisationId"
       WHERE l."roundId" = ${roundId} AND l."status" IN ('GRANTED', 'USED'))
    SELECT l."kind", l."stageId", s."name" AS "stage", count(*)::int AS "count",
        coalesce((array_agg(json_build_object('id', l."id", 'title', l."title", 'figure', l."figure") ORDER BY l."weight" DESC, l."id")
          FILTER (WHERE l."id" IS NOT NULL))[1:${EXAMPLES}], '{}') AS "examples"
      FROM lines l LEFT JOIN "ReviewStage" s ON s."id" = l."stageId"
     GROUP BY l."kind", l."stageId", s."name", s."position" ORDER BY s."position" NULLS FIRST`;
  return rows.toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
}
