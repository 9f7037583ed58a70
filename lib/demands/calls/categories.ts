import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';

/** The names of the categories calls ask for: what a list can be filtered by. A code is a call's own, and means another thing in the next. */
export async function categoriesIn(db: Tx, call: Prisma.DemandCallWhereInput): Promise<string[]> {
  const categories = await db.demandCategory.findMany({
    where: { call },
    distinct: ['name'],
    orderBy: [{ code: 'asc' }, { name: 'asc' }],
    select: { name: true },
  });
  return categories.map(({ name }) => name);
}

/** Below a region, named by an address: a region that does not exist has nothing below it. */
export async function belowRegion(
  db: Tx,
  regionId: string | undefined,
  exact = false,
): Promise<Prisma.DemandWhereInput> {
  if (regionId === undefined) return {};
  if (exact) return { regionId };
  const region = await db.region.findUnique({ where: { id: regionId }, select: { path: true } });
  return region === null ? { regionId } : { region: { path: { startsWith: region.path } } };
}
