/**
 * A list that must not be empty, for loops that assert: over nothing they would pass.
 * @throws Error when it is empty
 */
export function some<Thing>(things: Iterable<Thing>): [Thing, ...Thing[]] {
  const [first, ...rest] = things;
  if (first === undefined) throw new Error('there is nothing to look at, so nothing is proved');
  return [first, ...rest];
}
