import { codeSent } from '@/app/(public)/demands/code-sent';
import { requestPhoneCode } from '@/lib/demands/submitting/request-phone-code';
import { takeBackDemand } from '@/lib/demands/submitting/take-back-demand';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const requestPhoneCodeAction = formAction(requestPhoneCode, codeSent);
export const takeBackDemandAction = formAction(takeBackDemand, ({ id }) => paths.demandReceipt(id));
