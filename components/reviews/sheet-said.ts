import type { SheetPlace } from '@/components/sheets/at-the-window';
import type { Mark } from '@/components/sheets/save-mark-of';
import type { DutyRule, SheetCriterion } from '@/lib/reviews/scoring/score-of-sheet';
import type { PartSoFar } from '@/lib/reviews/scoring/sheet-so-far';
import type { Translate } from '@/lib/web/messages';

type Stored = { value: string; version: number };

/** What the score sheet's markup says to its script (`data-scores`, as JSON): what is stored, the rule, and its words. */
export type SheetSaid = SheetPlace & {
  criteria: (SheetCriterion & Stored)[];
  comment: Stored;
  /** The sum an expert recommends, where the stage asks for one. */
  sum: Stored | null;
  rule: DutyRule;
  texts: SheetTexts;
  /** Where whoever is signed out signs in again. */
  signInAddress: string;
};

type PartKey = `part.${PartSoFar['state']}`;

/** Sentences with their gaps open: {at}, {writer}, {scored}, {count}, {total}. */
export type SheetTexts = Record<
  | Exclude<Mark['kind'], 'none'>
  | 'signIn'
  | 'changedBy'
  | 'nothing'
  | 'takeTheirs'
  | 'keepMine'
  | 'scored'
  | PartKey
  | 'unsent'
  | 'askTitle'
  | 'askText'
  | 'askConfirm'
  | 'askBack',
  string
>;

export const sheetTexts = (
  filling: Translate<'sheets.filling'>,
  scoring: Translate<'reviews.scoring'>,
): SheetTexts => ({
  saving: filling('saving'),
  saved: filling.raw('saved'),
  unsaved: filling('unsaved'),
  retrying: filling('retrying'),
  signedOut: filling('signedOut'),
  signIn: filling('signIn'),
  refused: filling('refused'),
  conflict: filling('conflict'),
  changedBy: filling.raw('changedBy'),
  nothing: filling('nothing'),
  takeTheirs: filling('takeTheirs'),
  keepMine: filling('keepMine'),
  scored: scoring.raw('scored'),
  'part.wrong': scoring('part.wrong'),
  'part.done': scoring('part.done'),
  'part.open': scoring.raw('part.open'),
  'part.optional': scoring('part.optional'),
  unsent: scoring('unsent'),
  askTitle: scoring('askTitle'),
  askText: scoring.raw('askText'),
  askConfirm: scoring('submit'),
  askBack: scoring('askBack'),
});
