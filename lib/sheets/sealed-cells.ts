import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Json } from '@/lib/kernel/canonical-json';
import { openJson, sealJson } from '@/lib/vault/sealed-json';
import type { Place } from '@/lib/vault/sealed-text';
import { sheetPlace } from './sheet-place';

type Sheeted = { sheetId: string; key: string; value: unknown };

/** Cells as they are to be kept: what stands at these paths ('leaderPhone', 'team.phone') is sealed. */
export async function sealCells<Cell extends Sheeted>(
  tx: Tx,
  cells: readonly Cell[],
  paths: ReadonlySet<string>,
): Promise<(Cell & { value: Json })[]> {
  const sealed: (Cell & { value: Json })[] = [];
  for (const cell of cells) {
    const isSensitive = (path: string): boolean => paths.has(path);
    const document = { at: sheetPlace(cell.sheetId), value: { [cell.key]: cell.value as Json }, isSensitive };
    const value = (await sealJson(tx, document)) as Record<string, Json>;
    sealed.push({ ...cell, value: value[cell.key] ?? null });
  }
  return sealed;
}

/** Cells as they were typed, of however many sheets, and other sealed texts along with them: at most one statement. */
export async function openCells<Cell extends Sheeted>(
  tx: Tx,
  cells: readonly Cell[],
  also: readonly { place: Place; sealed: string }[] = [],
): Promise<{ cells: (Cell & { value: Json })[]; also: string[] }> {
  const documents = cells.map(({ sheetId, key, value }) => ({
    at: sheetPlace(sheetId),
    value: { [key]: value as Json },
  }));
  const opened = await openJson(tx, documents, also);
  return {
    cells: cells.map((cell, at) => ({ ...cell, value: (opened.values[at] as Record<string, Json>)[cell.key] ?? null })),
    also: opened.also,
  };
}
