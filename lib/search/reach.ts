import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { sees, within } from '@/lib/kernel/sees';
import { roundSees } from '@/lib/rounds/sees';

/**
 * Where an office's candidates lie, by id. Of a sentence that leads through round and region PostgreSQL walks each region
 * of a city, and looks a common word up anew in every one; a list of ids is one step. Who may see a row is said by its
 * sentence all the same, of each row that was found.
 */
export type Reach = { regionIds: string[]; roundIds: string[] };

const nowhere: Reach = { regionIds: [], roundIds: [] };

const officeSeesRegion = sees<'region of an office', { path: string }, Prisma.RegionWhereInput>(
  within('path', 'OFFICER', 'OBSERVER'),
);

export async function reachOf(db: Tx, actor: Actor, isAsked: boolean): Promise<Reach> {
  if (!isAsked) return nowhere;
  const [regions, rounds] = await Promise.all([
    db.region.findMany({ where: officeSeesRegion.where(actor), select: { id: true } }),
    db.round.findMany({ where: roundSees.where(actor), select: { id: true } }),
  ]);
  return { regionIds: regions.map(({ id }) => id), roundIds: rounds.map(({ id }) => id) };
}
