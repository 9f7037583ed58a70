/** What must be there, or the house itself is broken: never empty text in its place. @throws Error when it is not */
export function found<Thing>(thing: Thing | null | undefined, what: string): Thing {
  if (thing === null || thing === undefined) throw new Error(`${what} is missing`);
  return thing;
}
