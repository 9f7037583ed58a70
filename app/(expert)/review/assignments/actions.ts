'use server';
import { declareNoConflict } from '@/lib/reviews/declare-no-conflict';
import { recuse } from '@/lib/reviews/recuse';
import { saveScores } from '@/lib/reviews/save-scores';
import { submitScoreSheet } from '@/lib/reviews/submit-score-sheet';
import { formAction } from '@/lib/web/form-action';
import type { FormState } from '@/lib/web/form-state';
import { paths } from '@/lib/web/paths';

export const declareAction = formAction(declareNoConflict, ({ ids: [only, ...more] }) =>
  only === undefined || more.length > 0 ? 'reviews.done.declared' : paths.assignment(only),
);
export const recuseAction = formAction(recuse, () => paths.assignments());

const saveAction = formAction(saveScores, () => 'reviews.done.saved');
const submitAction = formAction(submitScoreSheet, ({ id, nextId }) =>
  nextId === null ? paths.assignment(id) : `${paths.assignment(nextId)}?submitted=1`,
);

/** One form, two buttons: without JavaScript the sheet can be kept half filled. */
export async function scoreSheetAction(previous: FormState, data: FormData): Promise<FormState> {
  return data.get('intent') === 'save' ? saveAction(previous, data) : submitAction(previous, data);
}
