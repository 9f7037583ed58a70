import { oneInProcess } from './one-in-process';

export type Kept<Thing> = {
  get: (key: string) => Thing | undefined;
  /** Keeps it, deeply frozen because whoever asks shares it, and hands it back. */
  keep: (key: string, thing: Thing) => Thing;
};

/**
 * What was read or worked out of rows that never change again, kept in the process by a key that names them for ever. At
 * most `most` things; of too many the one that was asked for longest ago goes.
 */
export function kept<Thing extends object>(name: string, most: number): Kept<Thing> {
  const things = oneInProcess(`kept ${name}`, () => new Map<string, Thing>());
  return {
    get(key) {
      const thing = things.get(key);
      if (thing === undefined) return undefined;
      things.delete(key);
      things.set(key, thing);
      return thing;
    },
    keep(key, thing) {
      const [longestAgo] = things.keys();
      if (things.size >= most && longestAgo !== undefined) things.delete(longestAgo);
      things.set(key, deeplyFrozen(thing));
      return thing;
    },
  };
}

function deeplyFrozen<Thing extends object>(thing: Thing): Thing {
  for (const inner of Object.values(thing))
    if (typeof inner === 'object' && inner !== null) deeplyFrozen(inner as object);
  return Object.freeze(thing);
}
