import 'server-only';
import type { Tx } from '@/lib/db/client';

/** Nothing is modified in it any more; it is kept for the record. A setting saved meanwhile, or about to be, is a conflict. */
export async function closeWorkingCopy(tx: Tx, copy: { id: string; version: number }): Promise<void> {
  await tx.round.update({ where: copy, data: { version: { increment: 1 }, workingCopyOf: { disconnect: true } } });
}
