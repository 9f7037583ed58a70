/** A generator of numbers that gives the same for the same seed (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  function pick<T>(of: readonly T[]): T {
    const one = of[below(of.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  }
  return { below, pick, chance: (share: number): boolean => next() < share };
}

export type Random = ReturnType<typeof randomFrom>;
