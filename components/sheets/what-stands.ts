import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import type { CellState } from './sheet-state';

type Said = { nothing: string; rows: (count: number) => string };

/** What stands in a cell, as somebody who has to choose is shown it. */
export function whatStands(value: RawAnswer, said: Said): string {
  if (value.length === 0) return said.nothing;
  if (typeof value === 'string') return value;
  const texts = value.filter((item) => typeof item === 'string');
  return texts.length > 0 ? texts.join('、') : said.rows(value.length);
}

/** What the server has said to a cell. */
export function textsOf({ save }: CellState): string[] {
  if (save.kind === 'saved') return save.problems;
  return save.kind === 'refused' || save.kind === 'failed' ? save.texts : [];
}
