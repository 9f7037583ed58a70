import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Json } from '@/lib/kernel/canonical-json';
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
 * The one statement that writes cells, however many. A cell is put in place of the version just before it and of no
 * other, so that a writer who read too early loses nothing of anybody else's.
 * @throws Refusal 'conflict' when a cell has moved on since it was read
 */
export async function putCells(tx: Tx, rows: readonly CellRow[]): Promise<void> {
  if (rows.length === 0) return;
  const column = <Key extends keyof CellRow>(key: Key): CellRow[Key][] => rows.map((row) => row[key]);
  const written = await tx.$executeRaw`
    INSERT INTO "Cell" AS cell ("sheetId", "key", "value", "version", "updatedAt", "updatedById")
    SELECT * FROM unnest(${column('sheetId')}::text[], ${column('key')}::text[],
      ${column('value').map((value) => JSON.stringify(value))}::jsonb[], ${column('version')}::int[],
      ${column('updatedAt').map((at) => at.toISOString())}::timestamptz[], ${column('updatedById')}::text[])
    ON CONFLICT ("sheetId", "key") DO UPDATE
    SET "value" = excluded."value", "version" = excluded."version",
      "updatedAt" = excluded."updatedAt", "updatedById" = excluded."updatedById"
    WHERE cell."version" = excluded."version" - 1`;
  if (written < rows.length) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
}
