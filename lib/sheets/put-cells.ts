import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Json } from '@/lib/kernel/canonical-json';
import type { Change } from '@/lib/kernel/record-trail';
import { Refusal } from '@/lib/kernel/refusal';

export type CellRow = {
  sheetId: string;
  key: string;
  value: Json;
  version: number;
  updatedAt: Date;
  updatedById: string;
};

/**
 * Writes cells, however many, in a command's own transaction.
 * @throws Refusal 'conflict' when a cell has moved on since it was read
 */
export async function putCells(tx: Tx, rows: readonly CellRow[]): Promise<void> {
  if (rows.length === 0) return;
  const written = await tx.$executeRaw`${putting(rows)}`;
  if (written < rows.length) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
}

/**
 * The same as a change of one statement: all cells or none, and none unless "held", CTEs of the caller's, still finds and
 * holds the row that says whether the sheet may be written on.
 */
export const cellsIfHeld = (held: Prisma.Sql, rows: readonly CellRow[]): Change => ({
  ctes: Prisma.sql`${held}, "changed" AS (${putting(rows, Prisma.sql`, "held"`)} RETURNING 1)`,
  rows: rows.length,
});

/**
 * The one statement that writes cells. A cell is put in place of the version just before it and of no other, so that a
 * writer who read too early loses nothing of anybody else's.
 */
function putting(rows: readonly CellRow[], held = Prisma.empty): Prisma.Sql {
  const column = <Key extends keyof CellRow>(key: Key): CellRow[Key][] => rows.map((row) => row[key]);
  return Prisma.sql`
    INSERT INTO "Cell" AS cell ("sheetId", "key", "value", "version", "updatedAt", "updatedById")
    SELECT "put".* FROM unnest(${column('sheetId')}::text[], ${column('key')}::text[],
      ${column('value').map((value) => JSON.stringify(value))}::jsonb[], ${column('version')}::int[],
      ${column('updatedAt').map((at) => at.toISOString())}::timestamptz[], ${column('updatedById')}::text[]) AS "put"${held}
    ON CONFLICT ("sheetId", "key") DO UPDATE
    SET "value" = excluded."value", "version" = excluded."version",
      "updatedAt" = excluded."updatedAt", "updatedById" = excluded."updatedById"
    WHERE cell."version" = excluded."version" - 1`;
}
