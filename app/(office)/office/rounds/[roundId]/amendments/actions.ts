'use server';

import { draftAmendment } from '@/lib/amendments/draft-amendment';
import { editAmendedForm } from '@/lib/amendments/edit-amended-form';
import { proposeAmendment } from '@/lib/amendments/propose-amendment';
import { publishAmendment } from '@/lib/amendments/publish-amendment';
import { rejectAmendment } from '@/lib/amendments/reject-amendment';
import { returnAmendment } from '@/lib/amendments/return-amendment';
import { setAmendedRules } from '@/lib/amendments/set-amended-rules';
import { withdrawAmendment } from '@/lib/amendments/withdraw-amendment';
import { afterFormEdit } from '@/lib/forms/builder/after-form-edit';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const draftAmendmentAction = formAction(draftAmendment, ({ id, roundId }) => paths.amendment(roundId, id));
export const editAmendedFormAction = formAction(editAmendedForm, (edited) =>
  afterFormEdit(edited, paths.amendment(edited.roundId, edited.id)),
);
export const setAmendedRulesAction = formAction(setAmendedRules, () => 'amendments.page.rulesSaved');
export const proposeAmendmentAction = formAction(proposeAmendment, () => 'amendments.propose.done');
export const publishAmendmentAction = formAction(publishAmendment, () => 'amendments.decide.published');
export const returnAmendmentAction = formAction(returnAmendment, () => 'amendments.decide.returned');
export const rejectAmendmentAction = formAction(rejectAmendment, () => 'amendments.decide.rejected');
export const withdrawAmendmentAction = formAction(withdrawAmendment, () => 'amendments.withdraw.done');
