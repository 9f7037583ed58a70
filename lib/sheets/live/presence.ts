import type { Present } from './live-event';

/** What a stream says of itself to every process, now and then. */
export type Word = Present & {
  stream: string;
  sheetId: string;
  /** The stream has ended. */
  isGone?: boolean;
  /** Whoever else is there is to say so: a stream that has just begun knows nobody. */
  asks?: boolean;
};

/** How often a stream says that it is there, in ms. */
export const STILL_HERE_MS = 15_000;

/** After so long without a word a stream is taken for gone, in ms: its process may have been killed. */
export const LOST_MS = 40_000;

/** Streams by what they said last. */
export type Presence = ReadonlyMap<string, Word & { heardAt: number }>;

/** Knows no clock and no network. */
export function presenceAfter(presence: Presence, word: Word, now: number): Presence {
  const others = [...presence].filter(([stream, { heardAt }]) => stream !== word.stream && now - heardAt < LOST_MS);
  return new Map(word.isGone ? others : [...others, [word.stream, { ...word, heardAt: now }]]);
}

/** Who is at a sheet, everybody once, where they came last. */
export function peopleAt(presence: Presence, sheetId: string): Present[] {
  const here = [...presence.values()].filter((word) => word.sheetId === sheetId);
  const byPerson = new Map(here.map(({ personId, name, place }) => [personId, { personId, name, place }]));
  return [...byPerson.values()].sort((a, b) => (a.personId < b.personId ? -1 : 1));
}
