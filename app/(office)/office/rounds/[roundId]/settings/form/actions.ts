'use server';

import { afterFormEdit } from '@/lib/forms/builder/after-form-edit';
import { paths } from '@/lib/paths/paths';
import { editRoundForm } from '@/lib/rounds/settings/edit-round-form';
import { setFormRules } from '@/lib/rounds/settings/set-form-rules';
import { formAction } from '@/lib/web/form-action';

export const editFormAction = formAction(editRoundForm, (edited) =>
  afterFormEdit(edited, paths.roundSettings(edited.id, 'form')),
);
export const setFormRulesAction = formAction(setFormRules, () => 'rounds.done.saved');
