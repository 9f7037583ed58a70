import { requestPhoneCode } from '@/lib/demands/submitting/request-phone-code';
import { resubmitDemand } from '@/lib/demands/submitting/resubmit-demand';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const requestPhoneCodeAction = formAction(requestPhoneCode, () => 'demands.pages.code.sent');
export const resubmitDemandAction = formAction(resubmitDemand, ({ id }) => paths.demandReceipt(id));
