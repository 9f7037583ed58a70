'use server';

import { describeOwnTemplate } from '@/lib/rounds/describe-own-template';
import { restoreOwnTemplate } from '@/lib/rounds/restore-own-template';
import { retireOwnTemplate } from '@/lib/rounds/retire-own-template';
import { formAction } from '@/lib/web/form-action';

export const describeTemplateAction = formAction(describeOwnTemplate, () => 'templates.done.described');
export const retireTemplateAction = formAction(retireOwnTemplate, () => 'templates.done.retired');
export const restoreTemplateAction = formAction(restoreOwnTemplate, () => 'templates.done.restored');
