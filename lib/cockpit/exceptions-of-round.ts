import 'server-only';
import { z } from 'zod';
import { isParty } from '@/lib/applications/joint/parties';
import { openObjectionStatuses } from '@/lib/awards/rules';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { query } from '@/lib/kernel/query';
import type { Seen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { seenRound } from '@/lib/rounds/seen-round';
import { recordOfRound } from './record-of-round';
import { timelineOf } from './timeline';
import { WIDE_GAP } from './wide-gap';

/** In the order in which a watcher asks about them: what is open or late now, then what bears upon a result. */
const kinds = [
  'objection',
  'lateStep',
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
  /** The first of them, each once with how often; `figure` is the lowest and the highest score, of a late step the days; its id is the kind of step. */
  examples: { id: string; title: string; figure: string; times: number }[];
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
  async run({ db, subject, now }): Promise<RoundException[]> {
    const [late, rows] = [await lateSteps(db, subject, now), await exceptionsOf(db, subject, now)];
    return [...rows, ...late].toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
  },
});

type Subject = Seen<'round', NonNullable<Awaited<ReturnType<typeof seenRound>>>>;

/** Steps done or still open beyond their day, the latest first; a call that opens is out, whenever that was. */
async function lateSteps(db: Tx, round: Subject, now: Date): Promise<RoundException[]> {
  const { workingDays } = round.terms.publicity;
  const steps = timelineOf({ ...round, workingDays, execution: null }, await recordOfRound(db, round), now);
  const late = steps
    .filter(({ kind, lateDays }) => kind !== 'publish' && lateDays > 0)
    .toSorted((one, other) => other.lateDays - one.lateDays)
    .map(({ kind, name = '', lateDays }) => ({ id: kind, title: name, figure: String(lateDays), times: 1 }));
  if (late.length === 0) return [];
  return [{ kind: 'lateStep', stageId: null, stage: null, count: late.length, examples: late.slice(0, EXAMPLES) }];
}

async function exceptionsOf(
  db: Tx,
  { id: roundId, planId }: { id: string; planId: string },
  now: Date,
): Promise<RoundException[]> {
  return db.$queryRaw<RoundException[]>`
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
      UNION ALL SELECT 'objection', NULL, ap."id", ap."title", '', -extract(epoch FROM j."receivedAt") FROM "Objection" j
        JOIN "PublicityNotice" n ON n."id" = j."noticeId" JOIN "Application" ap ON ap."id" = j."applicationId"
       WHERE n."roundId" = ${roundId} AND j."status" = ANY (${[...openObjectionStatuses]}::"ObjectionStatus"[])
      UNION ALL SELECT 'correction', NULL, ap."id", ap."title", '', 0 FROM "Screening" c JOIN "Application" ap ON ap."id" = c."applicationId"
       WHERE ap."roundId" = ${roundId} AND c."verdict" = 'RETURNED'
      UNION ALL SELECT 'lateEntry', NULL, l."id", o."name", '', 0 FROM "LateEntry" l JOIN "Organisation" o ON o."id" = l."organisationId"
       WHERE l."roundId" = ${roundId} AND l."status" IN ('GRANTED', 'USED')),
    named AS (
      SELECT "kind", "stageId", "id", "title", max("figure") AS "figure", max("weight") AS "weight", count(*)::int AS "times"
        FROM lines GROUP BY "kind", "stageId", "id", "title")
    SELECT n."kind", n."stageId", s."name" AS "stage", sum(n."times")::int AS "count",
        coalesce((array_agg(json_build_object('id', n."id", 'title', n."title", 'figure', n."figure", 'times', n."times") ORDER BY n."weight" DESC, n."id")
          FILTER (WHERE n."id" IS NOT NULL))[1:${EXAMPLES}], '{}') AS "examples"
      FROM named n LEFT JOIN "ReviewStage" s ON s."id" = n."stageId"
     GROUP BY n."kind", n."stageId", s."name", s."position" ORDER BY s."position" NULLS FIRST`;
}
