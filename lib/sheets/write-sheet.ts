import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Problem, Refusal } from '@/lib/kernel/refusal';
import { mergeCells, type SentCell, type StoredCell } from './merge-cells';
import { type CellRow, putCells } from './put-cells';
import { openCells, sealCells } from './sealed-cells';

type Sent = {
  cells: readonly SentCell[];
  by: string;
  now: Date;
  /** Says at its own field, in its floor's words, that somebody else was faster. */
  conflict: (key: string) => Problem;
};

export type Merged = {
  /** Cells whose value is another than before, as they are to be put. */
  put: CellRow[];
  /** Of every cell sent, as it is from here on. */
  versions: Record<string, number>;
};

/**
 * What is to be written of what was sent, beside what is stored of the sheet. What the keys and values mean is for the
 * caller to have judged, and so is whether the sheet may be written on now.
 * @throws Refusal 'conflict' naming each cell that somebody else has changed meanwhile
 */
export function mergeIntoSheet(
  { sheetId, cells: stored }: { sheetId: string; cells: readonly StoredCell[] },
  { cells, by, now, conflict }: Sent,
): Merged {
  const { write, conflicts, unchanged } = mergeCells(stored, cells);
  if (conflicts.length > 0)
    throw new Refusal(
      'conflict',
      conflicts.map(({ key }) => conflict(key)),
    );
  return {
    put: write.map((cell) => ({ ...cell, sheetId, updatedAt: now, updatedById: by })),
    versions: Object.fromEntries([...unchanged, ...write].map(({ key, version }) => [key, version])),
  };
}

/**
 * Writes what differs from what is stored, all of it or nothing, and answers the whole sheet as it is from here on. What
 * stands at the `sensitive` paths is kept sealed.
 */
export async function writeSheet(
  tx: Tx,
  sheetId: string,
  { sensitive = none, ...sent }: Sent & { sensitive?: ReadonlySet<string> },
): Promise<StoredCell[]> {
  const stored = await cellsOf(tx, sheetId);
  const { put } = mergeIntoSheet({ sheetId, cells: stored }, sent);
  await putCells(tx, await sealCells(tx, put, sensitive));
  return [...new Map([...stored, ...put].map(({ key, value, version }) => [key, { key, value, version }])).values()];
}

const none: ReadonlySet<string> = new Set();

async function cellsOf(tx: Tx, sheetId: string): Promise<StoredCell[]> {
  const rows = await tx.cell.findMany({ where: { sheetId }, select: { key: true, value: true, version: true } });
  const { cells } = await openCells(
    tx,
    rows.map((row) => ({ ...row, sheetId })),
  );
  return cells.map(({ key, value, version }) => ({ key, value, version }));
}
