import { diffArrays } from 'diff';
import { wordsOf } from './words-of';

/** Words `from` to `to` (not included) of the base were replaced by `put`. */
type Change = { from: number; to: number; put: readonly string[] };

/**
 * What two people made of one text at the same time, word by word; null where both touched the same place, or places with
 * nothing between them, so that somebody has to choose. After "A Formal Investigation of Diff3" (Khanna, Kunal, Pierce,
 * 2007): what one changed where the other left the base as it was is stable, and both changes stand.
 */
export function mergeTexts({ base, mine, theirs }: { base: string; mine: string; theirs: string }): string | null {
  const words = wordsOf(base);
  const [ours, others] = [changesTo(words, mine), changesTo(words, theirs)];
  const all = [...ours, ...others.filter((change) => !ours.some((own) => isSame(own, change)))];
  all.sort((a, b) => a.from - b.from || a.to - b.to);
  const merged: string[] = [];
  let at = 0;
  for (const [index, { from, to, put }] of all.entries()) {
    // Two that touch have no order of their own.
    if (index > 0 && from <= at) return null;
    merged.push(...words.slice(at, from), ...put);
    at = to;
  }
  return [...merged, ...words.slice(at)].join('');
}

function changesTo(words: readonly string[], text: string): Change[] {
  const changes: Change[] = [];
  let at = 0;
  let open: Change | null = null;
  for (const { added, removed, value } of diffArrays([...words], wordsOf(text))) {
    if (!added && !removed) {
      at += value.length;
      open = null;
      continue;
    }
    if (open === null) changes.push((open = { from: at, to: at, put: [] }));
    if (removed) open.to = at += value.length;
    else open.put = [...open.put, ...value];
  }
  return changes;
}

const isSame = (a: Change, b: Change): boolean =>
  a.from === b.from && a.to === b.to && a.put.join('') === b.put.join('');
