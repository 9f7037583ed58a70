import 'server-only';
import { existsSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import type { Tx } from '@/lib/db/client';
import { placeOf } from './places';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Removes the bytes of a file whose time is over, unless another row holds the same bytes, or somebody has just brought
 * them and their row is still to come.
 */
export async function dropBytes(tx: Tx, { fileId, now }: { fileId: string; now: Date }): Promise<void> {
  const file = await tx.storedFile.findUnique({ where: { id: fileId }, select: { sha256: true, keptUntil: true } });
  if (file === null || file.keptUntil === null || file.keptUntil > now) return;
  const [{ sha256 }, place] = [file, placeOf(file.sha256)];
  const held = await tx.storedFile.count({ where: { sha256, OR: [{ keptUntil: null }, { keptUntil: { gt: now } }] } });
  if (held > 0 || !existsSync(place)) return;
  const { mtimeMs } = await stat(place);
  if (now.getTime() - mtimeMs > DAY_MS) await rm(place, { force: true });
}
