import type { Actor } from './actor';
import { oneInProcess } from './one-in-process';
import { Refusal, type RefusalKind } from './refusal';

/** What the trail tells of although nothing was changed. Ids and codes only. */
export type Note = {
  command: 'attempt.refused' | 'record.read';
  actor: { id: string | null; name: string };
  /** The first time. */
  now: Date;
  ip: string;
  entity: string;
  id: string;
  cityId: string | null;
  detail: Record<string, string | number>;
  /** One line for each: person, what, and stretch of time. */
  key: string;
  count: number;
  /** When no more is added to it. */
  until: number;
  isWritten: boolean;
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** So many lines at once; what a flood from everywhere brings beyond is counted in one. */
const MOST = 2_000;

/** Kept in the process and written by `takeNotes` beside the requests, so that neither a flood nor a page waits for it. */
const notes = oneInProcess('notes', () => new Map<string, Note>());
const own = oneInProcess('notes-of', () => ({ id: crypto.randomUUID().slice(0, 8) }));
const told = oneInProcess('notes-told', () => new WeakMap<Refusal, Note>());

type Refused = { name: string; kind: RefusalKind; actor: Actor; now: Date; ip: string; subject?: unknown };

/** A refusal by permission, noted: one line a minute for each person (or address) and command, with how often. */
export function denied({ name, kind, actor, now, ip, subject }: Refused): Refusal {
  const refusal = new Refusal(kind);
  const minute = Math.floor(now.getTime() / MINUTE_MS);
  const who = actor.personId ?? `@${ip}`;
  const about = placeOf(subject);
  const note = noted(`refused|${name}|${kind}|${who}|${minute}|${own.id}`, {
    command: 'attempt.refused',
    actor: { id: actor.personId, name: actor.name },
    now,
    ip,
    entity: 'attempt',
    ...about,
    detail: { command: name, kind },
    until: (minute + 1) * MINUTE_MS,
  });
  told.set(refusal, note);
  return refusal;
}

/** It was asked on trial, and somebody else may have the answer: no attempt. */
export function forgetRefusal(refusal: Refusal): void {
  const note = told.get(refusal);
  if (note === undefined || note.isWritten) return;
  told.delete(refusal);
  note.count -= 1;
}

type Reading = { what: SensitiveRecord; actor: Actor; now: Date; id: string; cityId: string | null };

/** Records whose readers are written down. */
export type SensitiveRecord = 'bankAccount' | 'contact' | 'file' | 'application';

/** Somebody was shown a sensitive record: one line an hour for each person and record. */
export function noteReading({ what, actor, now, id, cityId }: Reading): void {
  if (actor.personId === null) return;
  const hour = Math.floor(now.getTime() / HOUR_MS);
  noted(`read|${what}|${id}|${actor.personId}|${hour}`, {
    command: 'record.read',
    actor: { id: actor.personId, name: actor.name },
    now,
    ip: '',
    entity: what,
    id,
    cityId,
    detail: {},
    until: (hour + 1) * HOUR_MS,
  });
}

function noted(key: string, first: Omit<Note, 'key' | 'count' | 'isWritten'>): Note {
  const found = notes.get(key);
  if (found !== undefined) {
    found.count += 1;
    return found;
  }
  if (notes.size >= MOST && !key.startsWith('beyond|')) {
    const beyond = { ...first, id: '-', cityId: null, ip: '', actor: { id: null, name: '' }, detail: { beyond: MOST } };
    return noted(`beyond|${first.command}|${first.until}|${own.id}`, beyond);
  }
  const note = { ...first, key, count: 1, isWritten: false };
  notes.set(key, note);
  return note;
}

/**
 * What is to be written now: readings at once, refusals when their minute is over (all of them when the process ends).
 * Whoever writes it calls `done` afterwards.
 */
export function takeNotes(now: Date, { all = false } = {}): { ripe: Note[]; done: () => void } {
  const isOver = ({ until }: Note): boolean => all || until <= now.getTime();
  const ripe = [...notes.values()].filter(
    (note) => !note.isWritten && note.count > 0 && (note.command === 'record.read' || isOver(note)),
  );
  return {
    ripe,
    done: () => {
      for (const note of ripe) note.isWritten = true;
      for (const [key, note] of notes) if (isOver(note) && (note.isWritten || note.count === 0)) notes.delete(key);
    },
  };
}

/** The id and city of what was asked for, where it was found at all. */
function placeOf(subject: unknown): { id: string; cityId: string | null } {
  const { id, cityId } = (typeof subject === 'object' && subject !== null ? subject : {}) as Record<string, unknown>;
  return { id: typeof id === 'string' ? id : '-', cityId: typeof cityId === 'string' ? cityId : null };
}
