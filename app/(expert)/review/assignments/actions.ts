'use server';
import { declareInterest } from '@/lib/experts/links/declare-interest';
import { withdrawInterest } from '@/lib/experts/links/withdraw-interest';
import { stateAbsence } from '@/lib/experts/pool/state-absence';
import { withdrawAbsence } from '@/lib/experts/pool/withdraw-absence';
import { showOtherLoad } from '@/lib/experts/show-other-load';
import { paths } from '@/lib/paths/paths';
import { fillFromBook } from '@/lib/reviews/scoring/book/fill-from-book';
import { declareNoConflict } from '@/lib/reviews/scoring/declare-no-conflict';
import { declineAssignments } from '@/lib/reviews/scoring/decline-assignments';
import { recuse } from '@/lib/reviews/scoring/recuse';
import { sendScoreSheet } from '@/lib/reviews/scoring/send-score-sheet';
import { formAction } from '@/lib/web/form-action';

/** From the list: who has more to declare stays there, and hears what was noted. */
export const declareAction = formAction(declareNoConflict, ({ ids, left }) => {
  const [only, ...more] = ids;
  return only === undefined || more.length > 0 || left > 0
    ? { say: (t) => t('reviews.done.declared', { count: ids.length, left }) }
    : paths.assignment(only);
});
export const declineAction = formAction(declineAssignments, ({ ids }) => ({
  say: (t) => t('reviews.done.declined', { count: ids.length }),
}));
/** From the sheet itself, which opens. */
export const declareHereAction = formAction(declareNoConflict, ({ ids: [only] }) =>
  only === undefined ? paths.assignments() : paths.assignment(only),
);
/** A table that was only looked at says what it would write. */
export const scoreBookAction = formAction(fillFromBook, ({ isFilled, ids, cells }) => ({
  say: (t) => t(isFilled ? 'reviews.done.bookFilled' : 'reviews.done.bookChecked', { sheets: ids.length, cells }),
}));
export const showOtherLoadAction = formAction(showOtherLoad, () => 'experts.done.otherLoad');
export const declareInterestAction = formAction(declareInterest, () => 'conflicts.done.declared');
export const withdrawInterestAction = formAction(withdrawInterest, () => 'conflicts.done.withdrawn');
export const stateAbsenceAction = formAction(stateAbsence, () => 'experts.done.absenceStated');
export const withdrawAbsenceAction = formAction(withdrawAbsence, () => 'experts.done.absenceWithdrawn');
/** Of what was given back nothing is left to see: the list says that it was noted. */
export const recuseAction = formAction(recuse, () => `${paths.assignments()}?done=recused`);
export const scoreSheetAction = formAction(sendScoreSheet, (sheet) => {
  if ('savedAt' in sheet) return 'reviews.done.saved';
  return sheet.nextId === null ? paths.assignment(sheet.id) : `${paths.assignment(sheet.nextId)}?submitted=${sheet.id}`;
});
