import type { RawAnswer } from '@/lib/forms/answers/raw-answer';

export type Three = {
  /** What stood there when mine was begun; empty where that is not known, so that nothing is taken out. */
  base: RawAnswer;
  mine: RawAnswer;
  theirs: RawAnswer;
};

/**
 * Two have changed one list of texts (places, ticks): what either added is there, what either took out is not. The order is
 * theirs, unless mine is another than that begun with.
 * Null where it is no list: then somebody has to choose.
 */
export function mergedLists(three: Three): string[] | null {
  const [mine, theirs] = [textsIn(three.mine), Array.isArray(three.theirs) ? textsIn(three.theirs) : null];
  if (mine === null || theirs === null) return null;
  const base = textsIn(three.base) ?? [];
  const isKept = (text: string): boolean => !base.includes(text) || (mine.includes(text) && theirs.includes(text));
  const began = base.filter((text) => mine.includes(text));
  const isArranged = mine.filter((text) => base.includes(text)).join('\n') !== began.join('\n');
  const all = isArranged ? [...mine, ...theirs] : [...theirs, ...mine];
  return [...new Set(all.filter(isKept))];
}

/** A list with one in it may come as a plain text; controls left empty are none. */
function textsIn(value: RawAnswer): string[] | null {
  const texts = [value].flat().filter((item) => item !== '');
  return texts.every((item) => typeof item === 'string') ? texts : null;
}
