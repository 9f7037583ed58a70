import { answerCase } from '@/lib/awards/discipline/answer-case';
import { openCase } from '@/lib/awards/discipline/open-case';
import { referObjection } from '@/lib/awards/discipline/refer-objection';
import { sendCaseBack } from '@/lib/awards/discipline/send-case-back';
import { takeCase } from '@/lib/awards/discipline/take-case';
import { acceptObjection } from '@/lib/awards/objections/accept-objection';
import { refuseObjection } from '@/lib/awards/objections/refuse-objection';
import { settleObjection } from '@/lib/awards/objections/settle-objection';
import { formAction } from '@/lib/web/form-action';

export const acceptObjectionAction = formAction(acceptObjection, () => 'awards.done.accepted');
export const refuseObjectionAction = formAction(refuseObjection, () => 'awards.done.refused');
export const settleObjectionAction = formAction(settleObjection, () => 'awards.done.settled');
export const referObjectionAction = formAction(referObjection, () => 'discipline.done.referred');
export const openCaseAction = formAction(openCase, () => 'discipline.done.opened');
export const takeCaseAction = formAction(takeCase, () => 'discipline.done.taken');
export const sendCaseBackAction = formAction(sendCaseBack, () => 'discipline.done.sentBack');
export const answerCaseAction = formAction(answerCase, () => 'discipline.done.answered');
