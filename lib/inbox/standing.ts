/** Whose a line is: one's own, a colleague's of the same office, an office's below. */
export type Standing = 'mine' | 'colleague' | 'below';

/** The office nearest to a place, of those it lies within. */
export const nearestOf = <Office extends { path: string }>(all: readonly Office[], place: string): Office | undefined =>
  all.filter(({ path }) => place.startsWith(path)).toSorted((one, other) => other.path.length - one.path.length)[0];

type Line = { regionPath?: string | undefined; holderId: string | null };
type Desk = {
  personId: string | null;
  /** Where the person is an officer. */
  own: readonly string[];
  /** Where anybody is, within these. */
  offices: readonly string[];
};

/**
 * What lies nearest to an office below is that office's move, and what was given to somebody is theirs. A line for things of
 * several places is whoever's who reads it.
 */
export function standingOf({ regionPath, holderId }: Line, { personId, own, offices }: Desk): Standing {
  if (regionPath === undefined || (holderId !== null && holderId === personId)) return 'mine';
  const nearest = (paths: readonly string[]): number =>
    Math.max(-1, ...paths.filter((path) => regionPath.startsWith(path)).map(({ length }) => length));
  if (nearest(offices) > nearest(own)) return 'below';
  return holderId === null ? 'mine' : 'colleague';
}
