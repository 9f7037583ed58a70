import { seededHash } from '@/lib/kernel/seeded-hash';

/** Chance that can be repeated: the same seed asks the same of the house. */
export type Chance = {
  /** A whole number from 0 below `limit`. */
  below: (limit: number) => number;
  of: <Thing>(things: readonly Thing[]) => Thing;
  /** True once in so many times. */
  onceIn: (times: number) => boolean;
};

export function chanceFrom(seed: string): Chance {
  let asked = 0;
  const below = (limit: number): number => {
    asked += 1;
    return seededHash(`${seed} ${asked}`) % limit;
  };
  const of = <Thing>(things: readonly Thing[]): Thing => {
    if (things.length === 0) throw new RangeError('nothing to choose from');
    return things[below(things.length)] as Thing;
  };
  return { below, of, onceIn: (times) => below(times) === 0 };
}
