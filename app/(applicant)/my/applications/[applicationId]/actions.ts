'use server';
import { attachFile } from '@/lib/applications/attach-file';
import { saveAnswers } from '@/lib/applications/save-answers';
import { submitApplication } from '@/lib/applications/submit-application';
import { withdrawApplication } from '@/lib/applications/withdraw-application';
import { formAction } from '@/lib/web/form-action';
import { paths } from '@/lib/web/paths';

export const saveSectionAction = formAction(saveAnswers, () => 'applications.section.saved');
export const attachFileAction = formAction(attachFile, () => 'applications.section.uploaded');
export const submitApplicationAction = formAction(submitApplication, ({ id }) => paths.receipt(id));
export const withdrawApplicationAction = formAction(withdrawApplication, ({ id }) => paths.myApplication(id));
