'use server';

import { requestPhoneCode } from '@/lib/demands/request-phone-code';
import { resubmitDemand } from '@/lib/demands/resubmit-demand';
import { formAction } from '@/lib/web/form-action';
import { paths } from '@/lib/web/paths';

export const requestPhoneCodeAction = formAction(requestPhoneCode, () => 'demands.pages.code.sent');
export const resubmitDemandAction = formAction(resubmitDemand, ({ id }) => paths.demandReceipt(id));
