'use server';

import { paths } from '@/lib/paths/paths';
import { abandonTemplateEdit } from '@/lib/plans/templates/abandon-template-edit';
import { adoptTemplate } from '@/lib/plans/templates/adopt-template';
import { beginTemplateEdit } from '@/lib/plans/templates/begin-template-edit';
import { describeOwnTemplate } from '@/lib/plans/templates/describe-own-template';
import { restoreOwnTemplate } from '@/lib/plans/templates/restore-own-template';
import { retireOwnTemplate } from '@/lib/plans/templates/retire-own-template';
import { storeTemplateEdit } from '@/lib/plans/templates/store-template-edit';
import { formAction } from '@/lib/web/form-action';

export const describeTemplateAction = formAction(describeOwnTemplate, () => 'templates.done.described');
export const retireTemplateAction = formAction(retireOwnTemplate, () => 'templates.done.retired');
export const restoreTemplateAction = formAction(restoreOwnTemplate, () => 'templates.done.restored');
export const beginTemplateEditAction = formAction(beginTemplateEdit, ({ id }) => paths.templateEdit(id));
export const adoptTemplateAction = formAction(adoptTemplate, ({ template }) => paths.templateEdit(template.id));
export const storeTemplateEditAction = formAction(storeTemplateEdit, ({ id }) => paths.officeTemplate(id));
export const abandonTemplateEditAction = formAction(abandonTemplateEdit, ({ id }) => paths.officeTemplate(id));
