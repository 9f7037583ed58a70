import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { ApplicationStatus, RoundStatus, SignOffStatus } from '@/lib/db/generated/enums';
import { formById, type ReadForm } from '@/lib/forms/form-by-id';
import type { Day } from '@/lib/kernel/shanghai';
import { termsOfPlan } from '@/lib/plans/load';
import type { Terms } from '@/lib/plans/terms/terms';
import type { StoredCell } from '@/lib/sheets/merge-cells';
import { openCells } from '@/lib/sheets/sealed-cells';
import type { Executed } from './execution-period';

type Row = {
  id: string;
  cityId: string;
  organisationId: string;
  status: ApplicationStatus;
  submittedAt: Date | null;
  signOffStatus: SignOffStatus;
  correctionDueAt: Date | null;
  lateUntil: Date | null;
  version: number;
  sheetId: string;
  formId: string;
  /** Of what is stored, what was sent anew. */
  cells: StoredCell[];
  roundId: string;
  roundStatus: RoundStatus;
  opensAt: Date | null;
  closesAt: Date | null;
  executionFrom: Day | null;
  executionTo: Day | null;
  roundVersion: number;
  regionPath: string;
  /** What its topic names, in fen. */
  topicFen: bigint | null;
  /** As it was saved last. */
  categoryCode: string | null;
  planId: string;
  planNumber: number;
  frozenAt: Date | null;
};

export type ApplicationToFill = Omit<Row, 'regionPath'> & {
  /** No office fills it in, wherever it stands. */
  wayFrom: null;
  standsAt: null;
  round: Executed & {
    status: RoundStatus;
    opensAt: Date | null;
    closesAt: Date | null;
    region: { path: string };
    terms: Terms;
  };
  form: ReadForm;
};

/**
 * An application as a save of one statement needs it, in one statement too: nothing is held, and form and terms, which
 * stand frozen while anybody fills them in, are read once in a process.
 */
export async function applicationToFill(
  tx: Tx,
  { applicationId, answers }: { applicationId: string; answers: Record<string, unknown> },
): Promise<ApplicationToFill | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT a."id", a."cityId", a."organisationId", a."status"::text AS "status", a."submittedAt",
      a."signOffStatus"::text AS "signOffStatus", a."correctionDueAt", a."lateUntil",
      a."version", a."sheetId", sh."formId",
      ro."id" AS "roundId", ro."status"::text AS "roundStatus", ro."opensAt", ro."closesAt",
      ro."executionFrom", ro."executionTo", ro."version" AS "roundVersion",
      re."path" AS "regionPath", tp."indicativeFen" AS "topicFen", pc."code" AS "categoryCode",
      p."id" AS "planId", p."number" AS "planNumber", p."frozenAt",
      (SELECT coalesce(json_agg(json_build_object('key', c."key", 'value', c."value", 'version', c."version")), '[]')
         FROM "Cell" c WHERE c."sheetId" = a."sheetId" AND c."key" = ANY(${Object.keys(answers)})) AS "cells"
    FROM "Application" a
    JOIN "Sheet" sh ON sh."id" = a."sheetId"
    JOIN "Round" ro ON ro."id" = a."roundId"
    JOIN "Region" re ON re."id" = ro."regionId"
    JOIN "Plan" p ON p."id" = ro."planId"
    LEFT JOIN "Topic" tp ON tp."id" = a."topicId"
    LEFT JOIN "PlanCategory" pc ON pc."id" = a."categoryId"
    WHERE a."id" = ${applicationId}`;
  if (row === undefined) return null;
  const { regionPath, ...application } = row;
  const { cells } = await openCells(
    tx,
    row.cells.map((cell) => ({ ...cell, sheetId: row.sheetId })),
  );
  const { roundStatus: status, opensAt, closesAt, executionFrom, executionTo } = row;
  const { planId, planNumber: number, frozenAt } = row;
  const terms = await termsOfPlan(tx, { id: planId, number, frozenAt });
  const form = await formById(tx, row.formId);
  const dates = { opensAt, closesAt, executionFrom, executionTo };
  const round = { status, ...dates, region: { path: regionPath }, terms };
  return { ...application, wayFrom: null, standsAt: null, cells, form, round };
}

/**
 * "held" for a save of one statement: the application as it was judged, or no row. The round is held before it, as an
 * amendment does, which gives the answers another form. Who holds them is waited for; that these versions are the newest
 * is asked after that.
 */
export const applicationAsJudged = ({
  id,
  version,
  roundId,
  roundVersion,
}: ApplicationToFill): Prisma.Sql => Prisma.sql`
  "held" AS (
    SELECT a."id" FROM "Round" r, "Application" a
    WHERE r."id" = ${roundId} AND r."version" = ${roundVersion} AND a."id" = ${id} AND a."version" = ${version}
    FOR SHARE OF r FOR NO KEY UPDATE OF a)`;
