import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { AssignmentStatus, StageStatus } from '@/lib/db/generated/enums';
import type { SheetCriterion } from '../rules';

export type HeldSheet = {
  id: string;
  sheetId: string;
  status: AssignmentStatus;
  version: number;
  expertId: string;
  stageId: string;
  stageStatus: StageStatus;
  roundId: string;
  cityId: string;
  regionPath: string;
  isBlocked: boolean;
  criteria: SheetCriterion[];
};

/**
 * A score sheet with its rubric, in two small queries because an autosave does nothing else: the row is held first, so
 * that saving, submitting and taking back take turns and each reads what the one before has written.
 */
export async function heldSheet(tx: Tx, { assignmentId }: { assignmentId: string }): Promise<HeldSheet | null> {
  await tx.$queryRaw`SELECT 1 FROM "ReviewAssignment" WHERE "id" = ${assignmentId} FOR NO KEY UPDATE`;
  const [sheet] = await tx.$queryRaw<HeldSheet[]>`
    SELECT a."id", a."sheetId", a."status"::text AS "status", a."version", a."expertId", a."stageId",
      st."status"::text AS "stageStatus", ro."id" AS "roundId", ro."cityId", re."path" AS "regionPath",
      EXISTS (SELECT 1 FROM "ConflictOfInterest" k
               WHERE k."personId" = x."personId" AND k."organisationId" = ap."organisationId" AND k."endedAt" IS NULL) AS "isBlocked",
      (SELECT json_agg(json_build_object('key', c."id", 'max', c."maxPoints"::text, 'bonus', c."bonus", 'group', c."group") ORDER BY c."position")
         FROM "Criterion" c WHERE c."rubricId" = st."rubricId") AS "criteria"
    FROM "ReviewAssignment" a
    JOIN "Expert" x ON x."id" = a."expertId"
    JOIN "ReviewStage" st ON st."id" = a."stageId"
    JOIN "Round" ro ON ro."planId" = st."planId"
    JOIN "Region" re ON re."id" = ro."regionId"
    JOIN "Application" ap ON ap."id" = a."applicationId"
    WHERE a."id" = ${assignmentId}`;
  return sheet ?? null;
}

/** The same sheet as policies see it. */
export const asAssignment = (sheet: HeldSheet) => ({ ...sheet, round: { region: { path: sheet.regionPath } } });
