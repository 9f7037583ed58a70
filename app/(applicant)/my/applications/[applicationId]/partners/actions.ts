'use server';
import { removeAttachment } from '@/lib/applications/filling/remove-attachment';
import { addPartner } from '@/lib/applications/joint/add-partner';
import { attachAgreement } from '@/lib/applications/joint/attach-agreement';
import { changePart } from '@/lib/applications/joint/change-part';
import { remindPartner } from '@/lib/applications/joint/remind-partner';
import { removePartner } from '@/lib/applications/joint/remove-partner';
import { proposePartnerChange } from '@/lib/awards/partners/propose-partner-change';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const addPartnerAction = formAction(addPartner, ({ partner }) => ({
  say: (t) => t('applications.joint.added', { partner }),
}));
export const changePartAction = formAction(changePart, () => 'applications.joint.changed');
export const removePartnerAction = formAction(removePartner, () => 'applications.joint.removed');
export const remindPartnerAction = formAction(remindPartner, () => 'applications.joint.reminded');
export const attachAgreementAction = formAction(attachAgreement, () => 'applications.joint.agreementUploaded');
export const removeAgreementAction = formAction(removeAttachment, () => 'applications.joint.agreementRemoved');
export const proposeChangeAction = formAction(proposePartnerChange, ({ id }) => paths.partnerChange(id));
