import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { anyOf } from '@/lib/kernel/any-of';

/** An office as addresses and the lines of first screens name it: by the last place of its path, which is its region's id. */
export const officeInAddress = (path: string): string => path.split('/').filter(Boolean).at(-1) ?? '';

export type WithOffice = { name: string; where: Prisma.RegionWhereInput };

/**
 * What lies with one office, as the first screen counts it: in its places, and in none where an office below it is at work.
 * Null where the address names none.
 */
export async function withOffice(db: Tx, office: string | undefined): Promise<WithOffice | null> {
  if (office === undefined) return null;
  const region = await db.region.findUnique({ where: { id: office }, select: { path: true, officeName: true } });
  if (region === null) return { name: '', where: { id: office } };
  const within = { path: { startsWith: region.path } };
  const nearer = await db.region.findMany({
    where: { ...within, id: { not: office }, grants: { some: { role: 'OFFICER', revokedAt: null } } },
    select: { path: true },
  });
  return {
    name: region.officeName,
    where: { ...within, NOT: anyOf(nearer.map(({ path }) => ({ path: { startsWith: path } }))) },
  };
}

/** The same in SQL, of a region with this path. */
export function liesWith(office: string, regionPath: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "Region" f WHERE f."id" = ${office} AND starts_with(${regionPath}, f."path") AND NOT EXISTS (
    SELECT 1 FROM "RoleGrant" o JOIN "Region" g ON g."id" = o."regionId"
     WHERE o."role" = 'OFFICER' AND o."revokedAt" IS NULL AND g."id" <> f."id"
       AND starts_with(g."path", f."path") AND starts_with(${regionPath}, g."path")))`;
}
