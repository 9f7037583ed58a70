import type { KeyChangeShown } from '@/lib/organisations/changes/changes-of';

/** One side of a change in one line: '某银行近江支行 ****0457'. */
export const saidOf = (change: KeyChangeShown, side: 'was' | 'becomes'): string =>
  [change[side], change[`${side}Branch`], change[`${side}AccountNumber`]].filter(Boolean).join(' ');
