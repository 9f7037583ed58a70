import type { RegionOption } from '@/lib/regions/queries';

/** A street with its communities, or a region above the streets (`holdsStreets`) that stands for itself. */
export type PlaceGroup = {
  id: string;
  name: string;
  above: string;
  holdsStreets: boolean;
  places: { id: string; name: string }[];
};

/** Options, parents first, as streets with what lies in them; `above` is named only where there are several districts. */
export function placeGroups(options: readonly Pick<RegionOption, 'id' | 'name' | 'path' | 'level'>[]): PlaceGroup[] {
  const districts = options.filter(({ level }) => level === 'DISTRICT');
  const groups: (PlaceGroup & { path: string })[] = [];
  for (const { id, name, path, level } of options) {
    const street = groups.findLast((group) => path.startsWith(group.path));
    if (level === 'COMMUNITY' && street !== undefined) {
      street.places.push({ id, name });
      continue;
    }
    const above =
      districts.length > 1 && level === 'STREET'
        ? districts.find((district) => path.startsWith(district.path))
        : undefined;
    const holdsStreets = options.some(
      (other) => other.level === 'STREET' && other.id !== id && other.path.startsWith(path),
    );
    groups.push({ id, name, path, above: above?.name ?? '', holdsStreets, places: [] });
  }
  return groups.map(({ path: _, ...group }) => group);
}
