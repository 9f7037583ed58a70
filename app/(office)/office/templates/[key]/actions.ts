'use server';

import { paths } from '@/lib/paths/paths';
import { abandonTemplateEdit } from '@/lib/rounds/templates/abandon-template-edit';
import { adoptTemplate } from '@/lib/rounds/templates/adopt-template';
import { beginTemplateEdit } from '@/lib/rounds/templates/begin-template-edit';
import { describeOwnTemplate } from '@/lib/rounds/templates/describe-own-template';
import { restoreOwnTemplate } from '@/lib/rounds/templates/restore-own-template';
import { retireOwnTemplate } from '@/lib/rounds/templates/retire-own-template';
import { storeTemplateEdit } from '@/lib/rounds/templates/store-template-edit';
import { formAction } from '@/lib/web/form-action';

export const describeTemplateAction = formAction(describeOwnTemplate, () => 'templates.done.described');
export const retireTemplateAction = formAction(retireOwnTemplate, () => 'templates.done.retired');
export const restoreTemplateAction = formAction(restoreOwnTemplate, () => 'templates.done.restored');
export const beginTemplateEditAction = formAction(beginTemplateEdit, (copy) => paths.templateEdit(copy.id));
export const adoptTemplateAction = formAction(adoptTemplate, ({ copy }) => paths.templateEdit(copy.id));
export const storeTemplateEditAction = formAction(storeTemplateEdit, ({ id }) => paths.officeTemplate(id));
export const abandonTemplateEditAction = formAction(abandonTemplateEdit, ({ id }) => paths.officeTemplate(id));
