import { codeSent } from '@/app/(public)/demands/code-sent';
import { requestPhoneCode } from '@/lib/demands/submitting/request-phone-code';
import { resubmitDemand } from '@/lib/demands/submitting/resubmit-demand';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const requestPhoneCodeAction = formAction(requestPhoneCode, codeSent);
export const resubmitDemandAction = formAction(resubmitDemand, ({ id }) => paths.demandReceipt(id));
