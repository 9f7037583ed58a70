import { acceptObjection } from '@/lib/awards/objections/accept-objection';
import { refuseObjection } from '@/lib/awards/objections/refuse-objection';
import { settleObjection } from '@/lib/awards/objections/settle-objection';
import { formAction } from '@/lib/web/form-action';

export const acceptObjectionAction = formAction(acceptObjection, () => 'awards.done.accepted');
export const refuseObjectionAction = formAction(refuseObjection, () => 'awards.done.refused');
export const settleObjectionAction = formAction(settleObjection, () => 'awards.done.settled');
