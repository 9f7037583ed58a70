import { codeSent } from '@/app/(public)/demands/code-sent';
import { requestPhoneCode } from '@/lib/demands/submitting/request-phone-code';
import { submitDemand } from '@/lib/demands/submitting/submit-demand';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const requestPhoneCodeAction = formAction(requestPhoneCode, codeSent);
export const submitDemandAction = formAction(submitDemand, ({ id }) => paths.demandReceipt(id));
