import { claimDemand } from '@/lib/demands/claims/claim-demand';
import { releaseClaim } from '@/lib/demands/claims/release-claim';
import { formAction } from '@/lib/web/form-action';

export const claimDemandAction = formAction(claimDemand, () => 'demands.pages.claim.done');
export const releaseClaimAction = formAction(releaseClaim, () => 'demands.pages.claim.released');
