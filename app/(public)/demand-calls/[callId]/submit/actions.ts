'use server';

import { requestPhoneCode } from '@/lib/demands/request-phone-code';
import { submitDemand } from '@/lib/demands/submit-demand';
import { formAction } from '@/lib/web/form-action';
import { paths } from '@/lib/web/paths';

export const requestPhoneCodeAction = formAction(requestPhoneCode, () => 'demands.pages.code.sent');
export const submitDemandAction = formAction(submitDemand, ({ id }) => paths.demandReceipt(id));
