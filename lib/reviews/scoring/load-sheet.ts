import 'server-only';
import { isParty } from '@/lib/applications/joint/parties';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { ApplicationStatus, AssignmentStatus, StageStatus } from '@/lib/db/generated/enums';
import type { SumRule } from '@/lib/plans/stage-rules';
import type { StoredCell } from '@/lib/sheets/merge-cells';
import { COMMENT_KEY, SUM_KEY } from './score-cells';
import type { NamedCriterion } from './score-of-sheet';
import type { SentScores } from './sent-cells';

export type ScoreSheet = {
  id: string;
  sheetId: string;
  status: AssignmentStatus;
  applicationStatus: ApplicationStatus;
  version: number;
  expertId: string;
  stageId: string;
  stageStatus: StageStatus;
  stageVersion: number;
  roundId: string;
  cityId: string;
  regionPath: string;
  /** They belong to whoever applies. */
  isBlocked: boolean;
  /** A conflict is on record. */
  barred: boolean;
  sumRule: SumRule;
  requestedFen: bigint;
  totalFen: bigint;
  ownFen: bigint;
  categoryCode: string | null;
  topicFen: bigint | null;
  criteria: NamedCriterion[];
  /** Of what is stored, what is asked for. */
  cells: StoredCell[];
};

type Asked = { assignmentId: string };

/** A score sheet with its rubric and what is stored of what was sent, for a save of one statement: nothing is held. */
export const sheetToSave = (tx: Tx, { assignmentId, scores }: Asked & SentScores): Promise<ScoreSheet | null> =>
  sheetWith(tx, assignmentId, [...scores.map(({ criterionId }) => criterionId), COMMENT_KEY, SUM_KEY]);

/**
 * A score sheet held until the transaction ends. The row is held first, so that saving, submitting and taking back take
 * turns and each reads what the one before has written.
 */
export async function heldSheet(tx: Tx, { assignmentId }: Asked): Promise<ScoreSheet | null> {
  await tx.$queryRaw`SELECT 1 FROM "ReviewAssignment" WHERE "id" = ${assignmentId} FOR NO KEY UPDATE`;
  return sheetWith(tx, assignmentId, []);
}

async function sheetWith(tx: Tx, assignmentId: string, keys: readonly string[]): Promise<ScoreSheet | null> {
  const [sheet] = await tx.$queryRaw<ScoreSheet[]>`
    SELECT a."id", a."sheetId", a."status"::text AS "status", ap."status"::text AS "applicationStatus", a."version", a."expertId", a."stageId",
      st."status"::text AS "stageStatus", st."version" AS "stageVersion",
      st."sumRule"::text AS "sumRule", ap."requestedFen", ap."totalFen", ap."ownFen",
      (SELECT pc."code" FROM "PlanCategory" pc WHERE pc."id" = ap."categoryId") AS "categoryCode",
      (SELECT tp."indicativeFen" FROM "Topic" tp WHERE tp."id" = ap."topicId") AS "topicFen",
      ro."id" AS "roundId", ro."cityId", re."path" AS "regionPath",
      a."barred",
      EXISTS (SELECT 1 FROM "OrganisationMember" m
               WHERE m."personId" = x."personId" AND ${isParty(Prisma.sql`m."organisationId"`, { id: Prisma.sql`ap."id"`, leadId: Prisma.sql`ap."organisationId"` })} AND m."leftAt" IS NULL) AS "isBlocked",
      (SELECT json_agg(json_build_object('key', c."id", 'name', c."name", 'max', c."maxPoints"::text, 'bonus', c."bonus", 'group', c."group") ORDER BY c."position")
         FROM "Criterion" c WHERE c."rubricId" = st."rubricId") AS "criteria",
      (SELECT coalesce(json_agg(json_build_object('key', c."key", 'value', c."value", 'version', c."version")), '[]')
         FROM "Cell" c WHERE c."sheetId" = a."sheetId" AND c."key" = ANY(${keys})) AS "cells"
    FROM "ReviewAssignment" a
    JOIN "Expert" x ON x."id" = a."expertId"
    JOIN "ReviewStage" st ON st."id" = a."stageId"
    JOIN "Round" ro ON ro."planId" = st."planId"
    JOIN "Region" re ON re."id" = ro."regionId"
    JOIN "Application" ap ON ap."id" = a."applicationId"
    WHERE a."id" = ${assignmentId}`;
  return sheet ?? null;
}

/**
 * "held" for a save of one statement: the sheet as it was judged, or no row. The stage is held before its sheets, as
 * closing it does. Who holds them is waited for; that these versions are the newest is asked after that.
 */
export const sheetAsJudged = ({ id, version, stageId, stageVersion }: ScoreSheet): Prisma.Sql => Prisma.sql`
  "held" AS (
    SELECT 1 FROM "ReviewStage" st, "ReviewAssignment" a
    WHERE st."id" = ${stageId} AND st."version" = ${stageVersion} AND a."id" = ${id} AND a."version" = ${version}
    FOR SHARE OF st FOR NO KEY UPDATE OF a)`;

/** The same sheet as policies see it. */
export const asAssignment = (sheet: ScoreSheet) => ({
  ...sheet,
  application: { status: sheet.applicationStatus },
  round: { region: { path: sheet.regionPath } },
});
