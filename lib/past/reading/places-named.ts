import type { Day } from '@/lib/kernel/shanghai';
import { type Reading, wrong } from './fault';
import { nearest } from './nearest';

export type NamedRegion = { id: string; name: string; parentId: string | null; validTo: Day | null };

/** Reads a place by its name, or by its name behind those above it: 望江街道, 上城区望江街道, 杭州市上城区望江街道. */
export type PlaceReader = (typed: string) => Reading<string>;

/** @param regions those of the round's region and below */
export function placesNamed(regions: readonly NamedRegion[]): PlaceReader {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const above = ({ parentId }: NamedRegion) => byId.get(parentId ?? '');
  const byName = Map.groupBy(
    regions.flatMap((region) => namesOf(region, above).map((name) => ({ name, region }))),
    ({ name }) => name,
  );
  return (typed) => {
    const name = typed.replace(/[\s/·,，、>-]/g, '');
    const found = byName.get(name)?.map(({ region }) => region) ?? [];
    // A region that was merged away gives its name up to the one that bears it now.
    const standing = found.filter(({ validTo }) => validTo === null);
    const [one, other] = standing.length > 0 ? standing : found;
    if (one === undefined) return unknown(typed, nearest(name, [...byName.keys()]));
    if (other === undefined) return { value: one.id };
    return wrong('past.problems.placeAmbiguous', { typed, example: namesOf(one, above).at(1) ?? one.name });
  };
}

const unknown = (typed: string, near: string | null) =>
  near === null ? wrong('past.problems.place', { typed }) : wrong('past.problems.placeNear', { typed, near });

/** Its name, then with each region above put before it. */
function namesOf(region: NamedRegion, above: (of: NamedRegion) => NamedRegion | undefined): string[] {
  const names = [region.name];
  for (let upper = above(region); upper !== undefined; upper = above(upper))
    names.push(`${upper.name}${names.at(-1) ?? ''}`);
  return names;
}
