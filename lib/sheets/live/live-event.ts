/** Somebody who has a sheet open now, and where in it. */
export type Present = { personId: string; name: string; place: string };

/** What happens at a sheet: that something changed and who else is there, never what was written. */
export type LiveEvent =
  | { kind: 'cell'; key: string; version: number; by: string }
  /** Somebody said something at a question, or has seen to it. */
  | { kind: 'comment' }
  | { kind: 'here'; people: Present[] }
  /** The line was broken: what changed meanwhile is to be looked up. */
  | { kind: 'again' };

/** The same as a browser is told it, which may have several open: `of` says which. */
export type Told =
  | (Exclude<LiveEvent, { kind: 'again' }> & { of: string })
  /** How far each cell is. */
  | { kind: 'versions'; of: string; versions: Record<string, number> }
  /** It may not be seen any more. */
  | { kind: 'gone' };
