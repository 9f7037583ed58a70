import 'server-only';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';

/** The next round of a region and year, counted from 1. Officers who create one at the same moment take turns. */
export async function nextSequence(tx: Tx, regionId: string, year: number): Promise<number> {
  await takeTurn(tx, `round:${regionId}:${year}`);
  const last = await tx.round.aggregate({ where: { regionId, year }, _max: { sequence: true } });
  return (last._max.sequence ?? 0) + 1;
}
