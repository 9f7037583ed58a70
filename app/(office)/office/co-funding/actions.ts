import { confirmCoFunding } from '@/lib/awards/co-funding/confirm-co-funding';
import { declineCoFunding } from '@/lib/awards/co-funding/decline-co-funding';
import { formAction } from '@/lib/web/form-action';

export const confirmCoFundingAction = formAction(confirmCoFunding, () => 'awards.done.coFundingConfirmed');
export const declineCoFundingAction = formAction(declineCoFunding, () => 'awards.done.coFundingDeclined');
