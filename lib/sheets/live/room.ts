import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { listen, say } from '@/lib/db/channel';
import { oneInProcess } from '@/lib/kernel/one-in-process';
import type { LiveEvent, Present } from './live-event';
import { type Presence, peopleAt, presenceAfter, STILL_HERE_MS, type Word } from './presence';

type Stream = { sheetId: string; tell: (event: LiveEvent) => void; announce: (more?: Partial<Word>) => void };

/** Everybody who has a sheet open through this process, and who is known to be there at all. */
type Room = { streams: Map<string, Stream>; presence: Presence; isHearing: boolean };

const room = oneInProcess('live-room', (): Room => ({ streams: new Map(), presence: new Map(), isHearing: false }));

/** As the trigger `cells_are_kept_and_told` says it. */
const cellWord = z.object({ sheetId: z.string(), key: z.string(), version: z.number(), by: z.string() });

/** As the trigger `comments_are_told` says it. */
const commentWord = cellWord.pick({ sheetId: true });

/** As `announce` says it. */
const presenceWord = z.object({
  stream: z.string(),
  sheetId: z.string(),
  personId: z.string(),
  name: z.string(),
  place: z.string(),
  isGone: z.boolean().default(false),
  asks: z.boolean().default(false),
});

/** Somebody let in opens a sheet: `tell` is called with whatever happens there. Returns what ends it. */
export function enterSheet(
  { sheetId, ...present }: Present & { sheetId: string },
  tell: (event: LiveEvent) => void,
): () => void {
  hearOnce();
  const stream = randomUUID();
  const announce = (more: Partial<Word> = {}): void => {
    // Nobody is worse off without it: it is said again.
    void say('presence', { stream, sheetId, ...present, ...more }).then(undefined, () => undefined);
  };
  room.streams.set(stream, { sheetId, tell, announce });
  announce({ asks: true });
  const beat = setInterval(announce, STILL_HERE_MS);
  return () => {
    clearInterval(beat);
    room.streams.delete(stream);
    announce({ isGone: true });
  };
}

function hearOnce(): void {
  if (room.isHearing) return;
  room.isHearing = true;
  listen({
    hearers: { cells: heardOfCell, comments: heardOfComment, presence: heardOfPresence },
    opened: () => {
      for (const { tell, announce } of room.streams.values()) {
        tell({ kind: 'again' });
        announce({ asks: true });
      }
    },
  });
}

function heardOfCell(payload: string): void {
  const { sheetId, ...word } = cellWord.parse(JSON.parse(payload));
  for (const { tell } of streamsAt(sheetId)) tell({ kind: 'cell', ...word });
}

function heardOfComment(payload: string): void {
  const { sheetId } = commentWord.parse(JSON.parse(payload));
  for (const { tell } of streamsAt(sheetId)) tell({ kind: 'comment' });
}

function heardOfPresence(payload: string): void {
  const word = presenceWord.parse(JSON.parse(payload));
  const { sheetId, stream: from, asks } = word;
  const before = peopleAt(room.presence, sheetId);
  room.presence = presenceAfter(room.presence, word, Date.now());
  const people = peopleAt(room.presence, sheetId);
  if (asks || JSON.stringify(people) !== JSON.stringify(before))
    for (const { tell } of streamsAt(sheetId)) tell({ kind: 'here', people });
  if (!asks) return;
  for (const [stream, other] of room.streams) if (stream !== from && other.sheetId === sheetId) other.announce();
}

const streamsAt = (sheetId: string): Stream[] => [...room.streams.values()].filter((each) => each.sheetId === sheetId);
