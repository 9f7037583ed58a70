/**
 * What is not yet with the server, kept in the browser until the server has confirmed it. A journal belongs to one
 * person and one sheet: nobody else who signs in at the same computer is shown it, and it is never sent in another's
 * name. Visitors cannot be told apart, so theirs goes with the window they typed in. On a shared computer nothing stays
 * for ever: whatever is older than this is shown to nobody and taken away.
 */
export const JOURNAL_DAYS = 14;

const PREFIX = 'journal/';
const DAY_MS = 86_400_000;

/**
 * `version` is that of the cell the value was typed over; `at` the moment, in milliseconds. `lost` are values that were on
 * their way over the same version when it was typed: the server may hold one of them.
 */
export type JournalEntry<Value> = { value: Value; version: number; at: number; lost?: readonly Value[] };

export type Journal<Value> = {
  /** What is kept and not too old at `now`. */
  read: (now?: number) => Record<string, JournalEntry<Value>>;
  keep: (key: string, entry: JournalEntry<Value>) => void;
  /** Confirmed: dropped, unless something newer was typed meanwhile (in this window or another). */
  confirm: (key: string, value: Value) => void;
  /** What stands under what is kept has become `version`; left alone when another window has typed something else. */
  rebase: (key: string, value: Value, version: number) => void;
  dropAll: () => void;
};

/** `person` is the id of whoever is signed in, or null for a visitor. A browser that refuses to keep anything loses nothing else. */
export function journalOf<Value>(person: string | null, sheet: string, storage = storageOf(person)): Journal<Value> {
  const prefix = `${PREFIX}${person ?? 'visitor'}/${sheet}/`;
  const drop = (key: string): void => quietly(() => storage?.removeItem(prefix + key));
  const kept = (key: string, value: Value): JournalEntry<Value> | null => {
    const entry = entryIn<Value>(storage, prefix + key);
    return JSON.stringify(entry?.value) === JSON.stringify(value) ? entry : null;
  };
  const journal: Journal<Value> = {
    read: (now = Date.now()) =>
      Object.fromEntries(
        namesIn(storage, prefix).flatMap((name) => {
          const entry = entryIn<Value>(storage, name);
          return entry === null || isOld(entry, now) ? [] : [[name.slice(prefix.length), entry]];
        }),
      ),
    keep: (key, entry) => quietly(() => storage?.setItem(prefix + key, JSON.stringify(entry))),
    confirm: (key, value) => {
      if (kept(key, value) !== null) drop(key);
    },
    rebase: (key, value, version) => {
      const entry = kept(key, value);
      if (entry !== null) journal.keep(key, { value, version, at: entry.at });
    },
    dropAll: () => namesIn(storage, prefix).forEach((name) => drop(name.slice(prefix.length))),
  };
  return journal;
}

/** Takes away what is older than `JOURNAL_DAYS`, whoever wrote it, and what nobody can read. */
export function purgeJournals(now: number, storage = lasting()): void {
  for (const name of namesIn(storage, PREFIX)) {
    const entry = entryIn(storage, name);
    if (entry === null || isOld(entry, now)) quietly(() => storage?.removeItem(name));
  }
}

const isOld = ({ at }: JournalEntry<unknown>, now: number): boolean => now - at > JOURNAL_DAYS * DAY_MS;

const storageOf = (person: string | null): Storage | null => (person === null ? ofThisWindow() : lasting());

function lasting(): Storage | null {
  return quietly(() => (typeof localStorage === 'undefined' ? null : localStorage)) ?? null;
}

function ofThisWindow(): Storage | null {
  return quietly(() => (typeof sessionStorage === 'undefined' ? null : sessionStorage)) ?? null;
}

function namesIn(storage: Storage | null, prefix: string): string[] {
  const names = quietly(() => Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? ''));
  return (names ?? []).filter((name) => name.startsWith(prefix));
}

function entryIn<Value>(storage: Storage | null, name: string): JournalEntry<Value> | null {
  const entry = quietly(() => JSON.parse(storage?.getItem(name) ?? 'null') as JournalEntry<Value> | null);
  return typeof entry?.at === 'number' ? entry : null;
}

/** Storage may be full, forbidden or filled by somebody else; then nothing is kept. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
