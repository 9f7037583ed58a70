import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';

/** A cell as it is stored. `value` is null once it was emptied: its row stays, or its versions would begin anew. */
export type StoredCell = { key: string; value: Json; version: number };

/**
 * A cell as somebody wants it. `seen` is the version it had when it was shown to them, 0 where there was none; left out
 * it is written whatever is there.
 */
export type SentCell = { key: string; value: Json; seen?: number | undefined };

export type Merged = {
  /** What is to be stored, each with the version it gets. */
  write: StoredCell[];
  /** Changed by somebody else since it was shown: both values, for its writer to choose. */
  conflicts: { key: string; mine: Json; theirs: StoredCell }[];
  /** What stands there already, whatever version was seen: a request whose answer was lost may be sent again. */
  unchanged: StoredCell[];
};

/** Puts what was sent beside what is stored. Of a key that is sent twice the last is meant. */
export function mergeCells(stored: readonly StoredCell[], sent: readonly SentCell[]): Merged {
  const byKey = new Map(stored.map((cell) => [cell.key, cell]));
  const merged: Merged = { write: [], conflicts: [], unchanged: [] };
  for (const { key, value, seen } of new Map(sent.map((cell) => [cell.key, cell])).values()) {
    const there = byKey.get(key) ?? { key, value: null, version: 0 };
    if (canonicalJson(there.value) === canonicalJson(value)) merged.unchanged.push(there);
    else if (seen === undefined || seen === there.version)
      merged.write.push({ key, value, version: there.version + 1 });
    else merged.conflicts.push({ key, mine: value, theirs: there });
  }
  return merged;
}
