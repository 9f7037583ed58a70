'use server';
import { fieldId } from '@/components/forms/field-id';
import { attachLetter } from '@/lib/applications/commitment/attach-letter';
import { keepLetter } from '@/lib/applications/commitment/keep-letter';
import { attachFile } from '@/lib/applications/filling/attach-file';
import { removeAttachment } from '@/lib/applications/filling/remove-attachment';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { attachFromPassport } from '@/lib/applications/papers/attach-from-passport';
import { askForSignOff } from '@/lib/applications/signing-off/ask-for-sign-off';
import { cancelSignOff } from '@/lib/applications/signing-off/cancel-sign-off';
import { confirmSignOff } from '@/lib/applications/signing-off/confirm-sign-off';
import { remindOfSignOff } from '@/lib/applications/signing-off/remind-of-sign-off';
import { sendBackSignOff } from '@/lib/applications/signing-off/send-back-sign-off';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { takeBackApplication } from '@/lib/applications/submission/take-back-application';
import { withdrawApplication } from '@/lib/applications/submission/withdraw-application';
import { commentOnField } from '@/lib/applications/together/comment-on-field';
import { resolveComment } from '@/lib/applications/together/resolve-comment';
import { restoreAnswer } from '@/lib/applications/together/restore-answer';
import { giveUpAward } from '@/lib/awards/ending/give-up-award';
import type { Address } from '@/lib/paths/address';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const saveSectionAction = formAction(saveAnswers, () => 'applications.section.saved');
export const attachFromPassportAction = formAction(attachFromPassport, () => 'applications.papers.used');
export const attachFileAction = formAction(attachFile, () => 'applications.section.uploaded');
export const attachLetterAction = formAction(attachLetter, () => 'applications.letter.uploaded');
export const removeLetterAction = formAction(removeAttachment, () => 'applications.letter.removed');
export const keepLetterAction = formAction(keepLetter, () => 'applications.letter.kept');
export const submitApplicationAction = formAction(submitApplication, ({ id }) => paths.receipt(id));
export const takeBackApplicationAction = formAction(takeBackApplication, ({ id }) => paths.myApplication(id));
export const withdrawApplicationAction = formAction(withdrawApplication, ({ id }) => paths.myApplication(id));
export const giveUpAwardAction = formAction(giveUpAward, ({ id }) => paths.myApplication(id));
export const askForSignOffAction = formAction(askForSignOff, ({ id }) => paths.myApplication(id));
export const cancelSignOffAction = formAction(cancelSignOff, ({ id }) => paths.myApplication(id));
export const confirmSignOffAction = formAction(confirmSignOff, ({ id }) => paths.myApplication(id));
export const sendBackSignOffAction = formAction(sendBackSignOff, ({ id }) => paths.myApplication(id));
export const remindOfSignOffAction = formAction(remindOfSignOff, () => 'applications.signOff.reminded');
/** To the question itself, where what was restored stands and is said. */
export const restoreAnswerAction = formAction(
  restoreAnswer,
  ({ id, section, fieldKey, past }): Address =>
    `${paths.restoredAnswer(id, section, { field: fieldKey, version: past })}#${fieldId('f', `answers.${fieldKey}`)}`,
);
export const commentOnFieldAction = formAction(commentOnField, ({ id, fieldKey }) => paths.comments(id, fieldKey));
export const resolveCommentAction = formAction(resolveComment, ({ id, fieldKey }) => paths.comments(id, fieldKey));
