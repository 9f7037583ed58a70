'use server';
import { showOtherLoad } from '@/lib/experts/show-other-load';
import { paths } from '@/lib/paths/paths';
import { declareNoConflict } from '@/lib/reviews/scoring/declare-no-conflict';
import { recuse } from '@/lib/reviews/scoring/recuse';
import { sendScoreSheet } from '@/lib/reviews/scoring/send-score-sheet';
import { formAction } from '@/lib/web/form-action';

export const declareAction = formAction(declareNoConflict, ({ ids: [only, ...more] }) =>
  only === undefined || more.length > 0 ? 'reviews.done.declared' : paths.assignment(only),
);
export const showOtherLoadAction = formAction(showOtherLoad, () => 'experts.done.otherLoad');
export const recuseAction = formAction(recuse, () => paths.assignments());
export const scoreSheetAction = formAction(sendScoreSheet, (sheet) => {
  if ('savedAt' in sheet) return 'reviews.done.saved';
  return sheet.nextId === null ? paths.assignment(sheet.id) : `${paths.assignment(sheet.nextId)}?submitted=1`;
});
