import { adoptSlate } from '@/lib/awards/slates/adopt-slate';
import { discardSlate } from '@/lib/awards/slates/discard-slate';
import { proposeSlate } from '@/lib/awards/slates/propose-slate';
import { refuseSlate } from '@/lib/awards/slates/refuse-slate';
import { signSlate } from '@/lib/awards/slates/sign-slate';
import { formAction } from '@/lib/web/form-action';

export const adoptSlateAction = formAction(adoptSlate, () => 'slates.done.adopted');
export const proposeSlateAction = formAction(proposeSlate, () => 'slates.done.proposed');
export const signSlateAction = formAction(signSlate, () => 'slates.done.signed');
export const refuseSlateAction = formAction(refuseSlate, () => 'slates.done.refused');
export const discardSlateAction = formAction(discardSlate, () => 'slates.done.discarded');
