/** How many places one question may let people name. */
export const mostPlaces = 20;

/** How narrow a place may be demanded, from the widest. */
export const placeLevels = ['DISTRICT', 'STREET', 'COMMUNITY'] as const;
export type PlaceLevel = (typeof placeLevels)[number];

/** Whether a region of this level is as narrow as is demanded. */
export const isNarrowEnough = (level: string, demanded: PlaceLevel | null): boolean =>
  demanded === null || placeLevels.indexOf(level as PlaceLevel) >= placeLevels.indexOf(demanded);
