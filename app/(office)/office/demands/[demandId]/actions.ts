'use server';

import { closeClaims } from '@/lib/demands/claims/close-claims';
import { openForClaim } from '@/lib/demands/claims/open-for-claim';
import { releaseClaim } from '@/lib/demands/claims/release-claim';
import { withdrawDemand } from '@/lib/demands/submitting/withdraw-demand';
import { closeDemand } from '@/lib/demands/verification/close-demand';
import { expireDemand } from '@/lib/demands/verification/expire-demand';
import { mergeDemand } from '@/lib/demands/verification/merge-demand';
import { publishDemand } from '@/lib/demands/verification/publish-demand';
import { rejectDemand } from '@/lib/demands/verification/reject-demand';
import { returnDemand } from '@/lib/demands/verification/return-demand';
import { startVerification } from '@/lib/demands/verification/start-verification';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const startVerificationAction = formAction(startVerification, ({ id }) => paths.officeDemand(id));
export const publishDemandAction = formAction(publishDemand, ({ id }) => paths.officeDemand(id));
export const returnDemandAction = formAction(returnDemand, ({ id }) => paths.officeDemand(id));
export const rejectDemandAction = formAction(rejectDemand, ({ id }) => paths.officeDemand(id));
export const mergeDemandAction = formAction(mergeDemand, ({ id }) => paths.officeDemand(id));
export const openForClaimAction = formAction(openForClaim, ({ id }) => paths.officeDemand(id));
export const closeClaimsAction = formAction(closeClaims, ({ id }) => paths.officeDemand(id));
export const releaseClaimAction = formAction(releaseClaim, ({ id }) => paths.officeDemand(id));
export const withdrawDemandAction = formAction(withdrawDemand, ({ id }) => paths.officeDemand(id));
export const expireDemandAction = formAction(expireDemand, ({ id }) => paths.officeDemand(id));
export const closeDemandAction = formAction(closeDemand, ({ id }) => paths.officeDemand(id));
