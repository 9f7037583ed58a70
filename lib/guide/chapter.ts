import type { PlainTextKey } from '@/messages/typed';
import type { Messages } from '@/messages/types';

export type ChapterKey = keyof Messages['guide']['chapters'];
export type StepKey = keyof Messages['guide']['steps'];

/** One of many rows, which bears its own name: the round in hand, the proposal in hand. */
export type Row = { one: keyof Messages['guide']['things'] };

/** One act of somebody at one page. Its texts are `guide.steps.<key>`; every word of a screen comes from the screen's own key. */
export type Step = {
  key: StepKey;
  /** Where the way begins: the public first page, or one's own first screen after signing in. */
  from: 'home' | 'desk';
  /** What is pressed on the way to the page, in order. */
  way: readonly (PlainTextKey | Row)[];
  /** What is pressed on the page: `{press}` of the texts. */
  press: PlainTextKey;
  /** A second thing that the texts name: `{also}`. */
  also?: PlainTextKey;
};

export type Chapter = {
  key: ChapterKey;
  /** On what its readers do it: the pictures are taken of that. */
  screen: 'phone' | 'desk';
  steps: readonly Step[];
};
