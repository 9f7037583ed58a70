import fc from 'fast-check';
import type { Places } from '@/lib/reviews/assigning/exchange';

/** Sizes beyond what can be tried out by hand; steps of fit, conflicts, groups and scarce room in every mixture. */
export const manyPlaces: fc.Arbitrary<Places> = placesUpTo({ applications: 40, experts: 12, steps: 5 });

export function placesUpTo(most: { applications: number; experts: number; steps: number }): fc.Arbitrary<Places> {
  return fc
    .record({
      applications: fc.integer({ min: 1, max: most.applications }),
      experts: fc.integer({ min: 1, max: most.experts }),
      wanted: fc.integer({ min: 1, max: 4 }),
      room: fc.integer({ min: 1, max: 16 }),
      groups: fc.integer({ min: 0, max: 3 }),
    })
    .chain(({ applications, experts, wanted, room, groups }) =>
      fc.record({
        applications: fc.constant(applications),
        experts: fc.constant(experts),
        wanted: flat(applications, { min: 0, max: wanted }).map((list) => Uint16Array.from(list)),
        fitness: flat(applications * experts, { min: 0, max: most.steps }).map((list) => Uint8Array.from(list)),
        capacity: flat(experts, { min: 0, max: room }).map((list) => Uint16Array.from(list)),
        load: flat(experts, { min: 0, max: 3 }).map((list) => Uint16Array.from(list)),
        groups: fc.constant(groups),
        group: flat(experts, { min: 0, max: groups }).map((list) => Uint8Array.from(list)),
        least: flat(applications * (groups + 1), { min: 0, max: 2 }).map((list) => Uint8Array.from(list)),
      }),
    )
    .map((places) => ({ ...places, least: withinPlaces(places) }));
}

/** No application holds more places for groups than it has. */
function withinPlaces({ groups, wanted, least }: Places): Uint8Array {
  const kept = new Uint8Array(least.length);
  wanted.forEach((places, application) => {
    let room = places;
    for (let group = 1; group <= groups; group += 1) {
      const index = application * (groups + 1) + group;
      kept[index] = Math.min(room, least[index] ?? 0);
      room -= kept[index] ?? 0;
    }
  });
  return kept;
}

const flat = (length: number, range: { min: number; max: number }) =>
  fc.array(fc.integer(range), { minLength: length, maxLength: length });
