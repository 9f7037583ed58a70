import type { Prisma } from '@/lib/db/generated/client';

/** In the order of the official tables; what has no code stands after, by name. */
export const officialOrder = [
  { code: { sort: 'asc', nulls: 'last' } },
  { name: 'asc' },
] satisfies Prisma.RegionOrderByWithRelationInput[];

/**
 * Regions that were read in the official order, each after the nearest one of them that holds it, with its depth below
 * the uppermost. Their paths alone say who holds whom: brothers follow each other there by their ids.
 */
export function parentsFirst<Row extends { id: string; path: string }>(
  regions: readonly Row[],
): (Row & { depth: number })[] {
  const known = new Set(regions.map(({ id }) => id));
  const heldBy = ({ path, id }: Row): string =>
    path.split('/').findLast((above) => above !== id && known.has(above)) ?? '';
  const childrenOf = Map.groupBy(regions, heldBy);
  const branch = (above: string, depth: number): (Row & { depth: number })[] =>
    (childrenOf.get(above) ?? []).flatMap((region) => [{ ...region, depth }, ...branch(region.id, depth + 1)]);
  return branch('', 0);
}
