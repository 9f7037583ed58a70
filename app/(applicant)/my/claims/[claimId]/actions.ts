import { answerClaim } from '@/lib/organisations/claims/answer-claim';
import { withdrawClaim } from '@/lib/organisations/claims/withdraw-claim';
import { formAction } from '@/lib/web/form-action';

export const answerClaimAction = formAction(answerClaim, () => 'organisations.claims.answered');
export const withdrawClaimAction = formAction(withdrawClaim, () => 'organisations.claims.withdrawn');
