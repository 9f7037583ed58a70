'use server';

import { afterFormEdit } from '@/lib/forms/after-form-edit';
import { editRoundForm } from '@/lib/rounds/edit-round-form';
import { setFormRules } from '@/lib/rounds/set-form-rules';
import { formAction } from '@/lib/web/form-action';
import { paths } from '@/lib/web/paths';

export const editFormAction = formAction(editRoundForm, (edited) =>
  afterFormEdit(edited, paths.roundSettings(edited.id, 'form')),
);
export const setFormRulesAction = formAction(setFormRules, () => 'rounds.done.saved');
