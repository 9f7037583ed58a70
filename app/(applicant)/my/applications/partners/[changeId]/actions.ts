'use server';
import { confirmPartnerChange } from '@/lib/awards/partners/confirm-partner-change';
import { declinePartnerChange } from '@/lib/awards/partners/decline-partner-change';
import { withdrawPartnerChange } from '@/lib/awards/partners/withdraw-partner-change';
import { formAction } from '@/lib/web/form-action';

export const confirmChangeAction = formAction(confirmPartnerChange, () => 'awards.partners.confirmed');
export const declineChangeAction = formAction(declinePartnerChange, () => 'awards.partners.declined');
export const withdrawChangeAction = formAction(withdrawPartnerChange, () => 'awards.partners.withdrawn');
