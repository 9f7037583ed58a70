/** What an entry of the trail is about: the thing, its city (null where it belongs to none), and how its state moved. */
export type About = {
  id: string;
  cityId: string | null;
  fromState?: string;
  toState?: string;
  /** The kind of thing, where it is not the one in the command's name. */
  entity?: string;
  /** The act in that thing's own words, where another thing's command moved it along: 'round.startReview'. */
  command?: string;
  /** Who it turned out to be, where nobody was signed in: whoever has just shown a password or an invitation. */
  by?: string;
};

type Thing = { id: string; cityId: string | null };

/** The thing itself, nothing of its state: a setting changed, a file came. */
export const on = ({ id, cityId }: Thing): About => ({ id, cityId });

/** Its state before and after; the trail shows a change only where the two differ. */
export const moved = (before: Thing & { status: string }, after: { status: string }): About => ({
  ...on(before),
  fromState: before.status,
  toState: after.status,
});

/** It came into being in this state. */
export const came = (thing: Thing & { status: string }): About => ({ ...on(thing), toState: thing.status });

/** Another thing that was moved along, told in its own trail under an act of its own. */
export const movedAlong = (act: string, before: Thing & { status: string }, after: { status: string }): About => ({
  ...moved(before, after),
  command: act,
});
