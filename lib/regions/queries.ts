import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';
import type { Day } from '@/lib/kernel/shanghai';

const validAt = (day: Day): Prisma.RegionWhereInput => ({
  validFrom: { lte: day },
  OR: [{ validTo: null }, { validTo: { gte: day } }],
});

/** In the order of the official tables; what has no code stands after, by name. */
const officialOrder = [
  { code: { sort: 'asc', nulls: 'last' } },
  { name: 'asc' },
] satisfies Prisma.RegionOrderByWithRelationInput[];

export type TreeRegion = Awaited<ReturnType<typeof regionTree>>[number];

/** Every region the actor administers, parents before children, with its depth. Retired ones stay in the tree. */
export async function regionTree(actor: Actor) {
  const subtrees = subtreesOf(actor, 'ADMINISTRATOR').map((path) => ({ path: { startsWith: path } }));
  const regions = await db.region.findMany({
    where: anyOf(subtrees),
    orderBy: officialOrder,
    include: { successors: { select: { to: { select: { id: true, name: true } } } } },
  });
  const known = new Set(regions.map((region) => region.id));
  const childrenOf = Map.groupBy(regions, (region) =>
    region.parentId !== null && known.has(region.parentId) ? region.parentId : '',
  );
  const branch = (parentId: string, depth: number): ((typeof regions)[number] & { depth: number })[] =>
    (childrenOf.get(parentId) ?? []).flatMap((region) => [{ ...region, depth }, ...branch(region.id, depth + 1)]);
  return branch('', 0);
}

export type RegionOption = { id: string; name: string; path: string; level: string; depth: number };

/** Regions valid on a day at and below a path, parents first, to choose from. */
export async function regionOptions(path: string, day: Day): Promise<RegionOption[]> {
  const regions = await db.region.findMany({
    where: { AND: [{ path: { startsWith: path }, level: { not: 'PROVINCE' } }, validAt(day)] },
    orderBy: officialOrder,
    select: { id: true, name: true, path: true, level: true, parentId: true },
  });
  const known = new Set(regions.map((region) => region.id));
  const childrenOf = Map.groupBy(regions, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : ''));
  const branch = (parentId: string, depth: number): RegionOption[] =>
    (childrenOf.get(parentId) ?? []).flatMap(({ id, name, path: own, level }) => [
      { id, name, path: own, level, depth },
      ...branch(id, depth + 1),
    ]);
  return branch('', 0);
}

/** Options below every place where the actor holds one of the roles; an installation's administrator has all. */
export async function regionOptionsOf(
  actor: Actor,
  role: 'OFFICER' | 'ADMINISTRATOR',
  day: Day,
): Promise<RegionOption[]> {
  const subtrees = subtreesOf(actor, role);
  const tops = subtrees.filter((path) => !subtrees.some((other) => other !== path && path.startsWith(other)));
  const branches = await Promise.all([...new Set(tops)].map((path) => regionOptions(path, day)));
  return branches.flat();
}

/**
 * Regions by name, pinyin or code, each with the regions above it: 'fuzhou' finds 抚州 in 江西 and 福州 in 福建,
 * and only the province tells them apart.
 */
export async function searchRegions(words: string, day: Day) {
  const sought = words.trim().toLowerCase();
  if (sought === '') return [];
  const above = {
    select: { name: true, parent: { select: { name: true, parent: { select: { name: true } } } } },
  } as const;
  const regions = await db.region.findMany({
    where: {
      AND: [
        validAt(day),
        { OR: [{ name: { contains: sought } }, { pinyin: { startsWith: sought } }, { code: { startsWith: sought } }] },
      ],
    },
    orderBy: officialOrder,
    take: 20,
    select: { id: true, code: true, name: true, level: true, path: true, parent: above },
  });
  return regions.map(({ parent, ...region }) => ({
    ...region,
    above: [parent?.parent?.parent?.name, parent?.parent?.name, parent?.name].filter((name) => name !== undefined),
  }));
}
