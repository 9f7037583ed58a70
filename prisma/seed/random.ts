import { seededHash } from '@/lib/kernel/seeded-hash';

/** Choices that are the same for the same seed, on every machine and in whatever order other things happen. */
export type Random = {
  /** A whole number, both ends included. */
  whole: (from: number, to: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
  /** Some of the items, in a new order. */
  some: <Item>(items: readonly Item[], count: number) => Item[];
  /** True in this many cases of a hundred. */
  percent: (chance: number) => boolean;
};

export function randomOf(seed: string): Random {
  let state = seededHash(seed) % 4_294_967_296;
  // mulberry32: small and even enough for texts and figures.
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(fraction() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  const some = <Item>(items: readonly Item[], count: number): Item[] =>
    items
      .map((item) => ({ item, place: fraction() }))
      .sort((a, b) => a.place - b.place)
      .slice(0, count)
      .map(({ item }) => item);
  return { whole, pick, some, percent: (chance) => fraction() * 100 < chance };
}
