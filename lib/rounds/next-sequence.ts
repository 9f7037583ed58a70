import 'server-only';
import type { Tx } from '@/lib/db/client';

/** Rounds are numbered within region and year; of two created at once one is told of a conflict. */
export async function nextSequence(tx: Tx, regionId: string, year: number): Promise<number> {
  const last = await tx.round.aggregate({ where: { regionId, year }, _max: { sequence: true } });
  return (last._max.sequence ?? 0) + 1;
}
