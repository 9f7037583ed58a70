'use server';

import { editDemandForm } from '@/lib/demands/edit-demand-form';
import { afterFormEdit } from '@/lib/forms/after-form-edit';
import { formAction } from '@/lib/web/form-action';
import { paths } from '@/lib/web/paths';

export const editDemandFormAction = formAction(editDemandForm, (edited) =>
  afterFormEdit(edited, paths.demandCallForm(edited.id)),
);
