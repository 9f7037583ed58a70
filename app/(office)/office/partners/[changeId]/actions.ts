'use server';
import { agreeToPartnerChange } from '@/lib/awards/partners/agree-to-partner-change';
import { refusePartnerChange } from '@/lib/awards/partners/refuse-partner-change';
import { formAction } from '@/lib/web/form-action';

export const agreeToChangeAction = formAction(agreeToPartnerChange, () => 'awards.partners.agreed');
export const refuseChangeAction = formAction(refusePartnerChange, () => 'awards.partners.refused');
