import { type Problem, problemIf } from '@/lib/kernel/refusal';
import type { FieldOf } from '../definition/definition';
import { isNarrowEnough } from '../definition/named-places';

/** What of a region bears on whether it may be named as a place. */
export type PlaceFacts = { name: string; level: string; path: string };

/** Of the places named, in their order; undefined is none of the round's regions. */
export function problemsInPlaces(
  { level, maxPlaces }: Pick<FieldOf<'region'>, 'level' | 'maxPlaces'>,
  named: readonly (PlaceFacts | undefined)[],
): Problem[] {
  const places = named.filter((place) => place !== undefined);
  if (places.length < named.length) return [{ code: 'forms.problems.unknownOption' }];
  return [
    ...problemIf(!places.every((place) => isNarrowEnough(place.level, level)), {
      code: 'forms.problems.tooWide',
      values: { level: level ?? '' },
    }),
    ...problemIf(places.length > maxPlaces, {
      code: 'forms.problems.tooManyPlaces',
      values: { limit: maxPlaces, count: places.length },
    }),
    ...repeated(places),
    ...contained(places),
  ];
}

function repeated(places: readonly PlaceFacts[]): Problem[] {
  const again = places.filter(({ path }, at) => places.findIndex((each) => each.path === path) < at);
  return [...new Map(again.map((place) => [place.path, place])).values()].map(
    ({ name }): Problem => ({ code: 'forms.problems.placeTwice', values: { place: name } }),
  );
}

/** A place that lies in another one named is counted there already: filters by the wider one find both. */
const contained = (places: readonly PlaceFacts[]): Problem[] =>
  places.flatMap((inner) => {
    const outer = places.find(({ path }) => path !== inner.path && inner.path.startsWith(path));
    return problemIf(outer !== undefined, {
      code: 'forms.problems.placeWithin',
      values: { inner: inner.name, outer: outer?.name ?? '' },
    });
  });
