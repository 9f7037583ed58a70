import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';

/** The categories calls ask for, each code and name once: what a list can be filtered by. */
export async function categoriesIn(
  db: Tx,
  call: Prisma.DemandCallWhereInput,
): Promise<{ code: string; name: string }[]> {
  return db.demandCategory.findMany({
    where: { call },
    distinct: ['code', 'name'],
    orderBy: [{ code: 'asc' }, { name: 'asc' }],
    select: { code: true, name: true },
  });
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
