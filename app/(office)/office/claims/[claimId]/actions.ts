import { refuseClaim } from '@/lib/organisations/claims/refuse-claim';
import { transferClaim } from '@/lib/organisations/claims/transfer-claim';
import { formAction } from '@/lib/web/form-action';

export const transferClaimAction = formAction(transferClaim, () => 'organisations.claims.transferred');
export const refuseClaimAction = formAction(refuseClaim, () => 'organisations.claims.refused');
