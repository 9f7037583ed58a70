type Placed = { id: string; name: string; depth: number; level: string };
type Fold<Region> = { head: Region; below: Region[] };

/**
 * A tree in its order, cut at the cities or at the districts: they and what lies above them stand open, what lies below each
 * of them in a fold. What has none above it (a list that begins with a street) stands open.
 */
export function foldedTree<Region extends Placed>(
  regions: readonly Region[],
  cutAt: 'CITY' | 'DISTRICT' = 'DISTRICT',
): { above: Region[]; folds: Fold<Region>[] } {
  const above: Region[] = [];
  const folds: Fold<Region>[] = [];
  let open: Fold<Region> | null = null;
  for (const region of regions) {
    if (open !== null && region.depth > open.head.depth) {
      open.below.push(region);
      continue;
    }
    open = region.level === cutAt ? { head: region, below: [] } : null;
    if (open !== null) folds.push(open);
    above.push(region);
  }
  return { above, folds: folds.filter(({ below }) => below.length > 0) };
}
