'use server';
import { attachFile } from '@/lib/applications/filling/attach-file';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { takeBackApplication } from '@/lib/applications/submission/take-back-application';
import { withdrawApplication } from '@/lib/applications/submission/withdraw-application';
import { giveUpAward } from '@/lib/awards/ending/give-up-award';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const saveSectionAction = formAction(saveAnswers, () => 'applications.section.saved');
export const attachFileAction = formAction(attachFile, () => 'applications.section.uploaded');
export const submitApplicationAction = formAction(submitApplication, ({ id }) => paths.receipt(id));
export const takeBackApplicationAction = formAction(takeBackApplication, ({ id }) => paths.myApplication(id));
export const withdrawApplicationAction = formAction(withdrawApplication, ({ id }) => paths.myApplication(id));
export const giveUpAwardAction = formAction(giveUpAward, ({ id }) => paths.myApplication(id));
