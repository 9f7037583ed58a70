'use server';

import { closeClaims } from '@/lib/demands/close-claims';
import { closeDemand } from '@/lib/demands/close-demand';
import { expireDemand } from '@/lib/demands/expire-demand';
import { mergeDemand } from '@/lib/demands/merge-demand';
import { openForClaim } from '@/lib/demands/open-for-claim';
import { publishDemand } from '@/lib/demands/publish-demand';
import { rejectDemand } from '@/lib/demands/reject-demand';
import { releaseClaim } from '@/lib/demands/release-claim';
import { returnDemand } from '@/lib/demands/return-demand';
import { startVerification } from '@/lib/demands/start-verification';
import { withdrawDemand } from '@/lib/demands/withdraw-demand';
import { formAction } from '@/lib/web/form-action';
import { paths } from '@/lib/web/paths';

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
