'use server';

import { editDemandForm } from '@/lib/demands/calls/edit-demand-form';
import { afterFormEdit } from '@/lib/forms/builder/after-form-edit';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const editDemandFormAction = formAction(editDemandForm, (edited) =>
  afterFormEdit(edited, paths.demandCallForm(edited.id)),
);
