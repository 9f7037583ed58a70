import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Json } from '@/lib/kernel/canonical-json';
import { type Problem, Refusal } from '@/lib/kernel/refusal';
import { mergeCells, type SentCell, type StoredCell } from './merge-cells';
import { putCells } from './put-cells';

type Sent = {
  cells: readonly SentCell[];
  by: string;
  now: Date;
  /** Says at its own field, in its floor's words, that somebody else was faster. */
  conflict: (key: string) => Problem;
};

export type Written = {
  /** Keys whose value is another than before. */
  changed: string[];
  /** Of every cell sent, as it is from here on. */
  versions: Record<string, number>;
  /** The whole sheet as it is from here on. */
  cells: StoredCell[];
};

/**
 * Writes what differs from what is stored, all of it or nothing. What the keys and values mean is for the caller to have
 * judged, and so is whether the sheet may be written on now.
 * @throws Refusal 'conflict' naming each cell that somebody else has changed meanwhile
 */
export async function writeSheet(tx: Tx, sheetId: string, sent: Sent): Promise<Written> {
  const stored = await cellsOf(tx, sheetId);
  const { write, conflicts, unchanged } = mergeCells(stored, sent.cells);
  if (conflicts.length > 0)
    throw new Refusal(
      'conflict',
      conflicts.map(({ key }) => sent.conflict(key)),
    );
  await putCells(
    tx,
    write.map((cell) => ({ ...cell, sheetId, updatedAt: sent.now, updatedById: sent.by })),
  );
  const cells = new Map([...stored, ...write].map((cell) => [cell.key, cell]));
  return {
    changed: write.map(({ key }) => key),
    versions: Object.fromEntries([...unchanged, ...write].map(({ key, version }) => [key, version])),
    cells: [...cells.values()],
  };
}

async function cellsOf(tx: Tx, sheetId: string): Promise<StoredCell[]> {
  const rows = await tx.cell.findMany({ where: { sheetId }, select: { key: true, value: true, version: true } });
  return rows.map(({ value, ...cell }) => ({ ...cell, value: value as Json }));
}
