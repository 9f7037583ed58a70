import { type CellState, isUnsaved } from './sheet-state';

/** What is said about cells together. Only `saved` says that everything is with the server. */
export type Mark =
  | { kind: 'none' | 'saving' | 'unsaved' | 'retrying' | 'signedOut' | 'refused' | 'conflict' }
  | { kind: 'saved'; savedAt: string };

/** The worst comes first: as long as one cell is not saved, nothing is said to be. */
export function saveMarkOf(cells: readonly CellState[]): Mark {
  const kinds = new Set(cells.map(({ save }) => save.kind));
  if (kinds.has('conflict')) return { kind: 'conflict' };
  if (kinds.has('refused')) return { kind: 'refused' };
  if (cells.some((cell) => cell.needsSignIn && isUnsaved(cell))) return { kind: 'signedOut' };
  if (kinds.has('failed')) return { kind: 'retrying' };
  if (kinds.has('unfit')) return { kind: 'unsaved' };
  if (kinds.has('sending') || kinds.has('waiting')) return { kind: 'saving' };
  const moments = cells.flatMap(({ save }) => (save.kind === 'saved' ? [save.savedAt] : []));
  const latest = moments.sort().at(-1);
  return latest === undefined ? { kind: 'none' } : { kind: 'saved', savedAt: latest };
}

/** The cell that was saved last, of those that are saved; nothing before anything was. */
export function lastSaved(cells: Readonly<Record<string, CellState>>): string | null {
  const saved = Object.entries(cells).flatMap(([key, { save }]) =>
    save.kind === 'saved' ? [{ key, at: save.savedAt }] : [],
  );
  return saved.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1)?.key ?? null;
}
