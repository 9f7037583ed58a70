/** Where a region stands in the tree. The city is the tenant: its path is the root of everything below it. */
type Place = { path: string; cityId: string | null };
type Level = 'PROVINCE' | 'CITY' | 'DISTRICT' | 'STREET' | 'COMMUNITY';

/**
 * The path and city of a new region. Paths end in '/', so a prefix is a subtree; a city's path begins anew,
 * so that no province office is above it by accident of the tree.
 */
export function placeOf(region: { id: string; level: Level }, parent: Place | null): Place {
  if (region.level === 'PROVINCE') return { path: `/${region.id}/`, cityId: null };
  if (region.level === 'CITY') return { path: `/${region.id}/`, cityId: region.id };
  if (parent === null || parent.cityId === null)
    throw new RangeError('below a city, a region has a parent within the city');
  return { path: `${parent.path}${region.id}/`, cityId: parent.cityId };
}

const below = { PROVINCE: 'CITY', CITY: 'DISTRICT', DISTRICT: 'STREET', STREET: 'COMMUNITY' } as const;

/** The level right below; null under a community. */
export const levelBelow = (level: Level): 'CITY' | 'DISTRICT' | 'STREET' | 'COMMUNITY' | null =>
  level in below ? below[level as keyof typeof below] : null;
