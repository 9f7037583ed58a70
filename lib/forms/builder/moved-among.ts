/** Keys of the things that stand in both lists but not in the same order: as few as explain the new order. */
export function movedAmong(before: readonly { key: string }[], after: readonly { key: string }[]): string[] {
  const places = new Map(before.map(({ key }, place) => [key, place]));
  const common = after.flatMap(({ key }) => (places.has(key) ? [{ key, place: places.get(key) ?? 0 }] : []));
  const stayed = new Set(longestRising(common).map(({ key }) => key));
  return common.filter(({ key }) => !stayed.has(key)).map(({ key }) => key);
}

/** Forms have tens of fields, so the plain quadratic way will do. */
function longestRising<Item extends { place: number }>(items: readonly Item[]): Item[] {
  const best: Item[][] = [];
  for (const item of items) {
    const longest = best
      .filter((chain) => (chain.at(-1)?.place ?? -1) < item.place)
      .reduce((most, chain) => (chain.length > most.length ? chain : most), []);
    best.push([...longest, item]);
  }
  return best.reduce((most, chain) => (chain.length > most.length ? chain : most), []);
}
