import type { RegionLevel } from '@/lib/db/generated/enums';
import type { RecommendationTerms } from '@/lib/plans/terms/recommendation';

/** A place as the tree holds it: the regions from its city down to itself. */
export type Chain = readonly { id: string; level: RegionLevel; path: string }[];

/** An office on the way, and which of the round's levels it is. */
export type Step = { ordinal: number; regionId: string };

type Placed = {
  roundPath: string;
  /** The main place first; of an application that names none, where its organisation is at home. */
  places: readonly Chain[];
};

/**
 * Through which offices an application goes before it is the round's, the lowest first: those of its main place. A place as
 * wide as the level above has no office at the lower one and passes it over; so does, where the round says so, a project of
 * several places that no one office of the level covers.
 */
export function wayThrough({ levels, spanningSkips }: RecommendationTerms, { roundPath, places }: Placed): Step[] {
  return levels.flatMap(({ level }, ordinal): Step[] => {
    const offices = places.map((chain) =>
      chain.find((region) => region.level === level && isBelow(region.path, roundPath)),
    );
    const [main] = offices;
    if (main === undefined) return [];
    const isSpread = offices.some((office) => office?.id !== main.id);
    return spanningSkips && isSpread ? [] : [{ ordinal, regionId: main.id }];
  });
}

/** The next office from a level on; null where the round's own is next. */
export const nextFrom = (way: readonly Step[], ordinal: number): Step | null =>
  way.find((step) => step.ordinal >= ordinal) ?? null;

const isBelow = (path: string, above: string): boolean => path.startsWith(above) && path !== above;
