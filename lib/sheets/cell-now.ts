import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Json } from '@/lib/kernel/canonical-json';
import { openCells } from './sealed-cells';

export type CellNow = { value: Json; version: number; writerName: string; savedAt: Date | null };

/** One cell as it is now, and who wrote it when: what is shown to whoever was slower. Whoever asks has been let in. */
export async function cellNow(tx: Tx, { sheetId, key }: { sheetId: string; key: string }): Promise<CellNow> {
  const cell = await tx.cell.findUnique({
    where: { sheetId_key: { sheetId, key } },
    include: { updatedBy: { select: { name: true } } },
  });
  if (cell === null) return { value: null, version: 0, writerName: '', savedAt: null };
  const [opened] = (await openCells(tx, [cell])).cells;
  return {
    value: opened?.value ?? null,
    version: cell.version,
    writerName: cell.updatedBy.name,
    savedAt: cell.updatedAt,
  };
}
