import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { AssignmentStatus, StageStatus } from '@/lib/db/generated/enums';
import type { SheetCriterion } from './rules';

export type SheetScore = { criterionId: string; points: string; version: number };

export type Sheet = {
  id: string;
  status: AssignmentStatus;
  version: number;
  comment: string;
  expertId: string;
  stageId: string;
  stageStatus: StageStatus;
  roundId: string;
  cityId: string;
  regionPath: string;
  isBlocked: boolean;
  criteria: SheetCriterion[];
  scores: SheetScore[];
};

/**
 * A score sheet with its rubric, in two small queries because an autosave does nothing else: the row is held first, so
 * that saving, submitting and taking back take turns and each reads what the one before has written.
 */
export async function heldSheet(tx: Tx, { assignmentId }: { assignmentId: string }): Promise<Sheet | null> {
  await tx.$queryRaw`SELECT 1 FROM "ReviewAssignment" WHERE "id" = ${assignmentId} FOR NO KEY UPDATE`;
  const [sheet] = await tx.$queryRaw<Sheet[]>`
    SELECT a."id", a."status"::text AS "status", a."version", a."comment", a."expertId", a."stageId",
      st."status"::text AS "stageStatus", ro."id" AS "roundId", ro."cityId", re."path" AS "regionPath",
      EXISTS (SELECT 1 FROM "ConflictOfInterest" k
               WHERE k."expertId" = a."expertId" AND k."organisationId" = ap."organisationId" AND k."endedAt" IS NULL) AS "isBlocked",
      (SELECT json_agg(json_build_object('key', c."id", 'max', c."maxPoints"::text, 'bonus', c."bonus", 'group', c."group") ORDER BY c."position")
         FROM "Criterion" c WHERE c."rubricId" = st."rubricId") AS "criteria",
      (SELECT coalesce(json_agg(json_build_object('criterionId', s."criterionId", 'points', s."points"::text, 'version', s."version")), '[]')
         FROM "Score" s WHERE s."assignmentId" = a."id") AS "scores"
    FROM "ReviewAssignment" a
    JOIN "ReviewStage" st ON st."id" = a."stageId"
    JOIN "Round" ro ON ro."planId" = st."planId"
    JOIN "Region" re ON re."id" = ro."regionId"
    JOIN "Application" ap ON ap."id" = a."applicationId"
    WHERE a."id" = ${assignmentId}`;
  return sheet ?? null;
}

/** The same sheet as policies see it. */
export const asAssignment = (sheet: Sheet) => ({ ...sheet, round: { region: { path: sheet.regionPath } } });
