'use server';

import { claimDemand } from '@/lib/demands/claim-demand';
import { formAction } from '@/lib/web/form-action';

export const claimDemandAction = formAction(claimDemand, () => 'demands.pages.claim.done');
