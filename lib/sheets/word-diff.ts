import { diffArrays } from 'diff';
import { wordsOf } from './words-of';

/** A stretch of two texts: in both, only in the earlier one, or only in the later one. */
export type Stretch = { kind: 'same' | 'gone' | 'new'; text: string };

/** What became of a text, word by word. */
export const wordDiff = (before: string, after: string): Stretch[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }));
