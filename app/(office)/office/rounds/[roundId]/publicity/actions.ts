'use server';
import { acceptObjection } from '@/lib/awards/accept-objection';
import { cancelBarredAward } from '@/lib/awards/cancel-barred-award';
import { confirmAwards } from '@/lib/awards/confirm-awards';
import { keepBarredAward } from '@/lib/awards/keep-barred-award';
import { recomputeNotice } from '@/lib/awards/recompute-notice';
import { refuseObjection } from '@/lib/awards/refuse-objection';
import { settleObjection } from '@/lib/awards/settle-objection';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const confirmAwardsAction = formAction(confirmAwards, ({ id }) => paths.roundPublicity(id));
export const recomputeNoticeAction = formAction(recomputeNotice, () => 'awards.done.recomputed');
export const acceptObjectionAction = formAction(acceptObjection, () => 'awards.done.accepted');
export const refuseObjectionAction = formAction(refuseObjection, () => 'awards.done.refused');
export const settleObjectionAction = formAction(settleObjection, () => 'awards.done.settled');
export const keepBarredAwardAction = formAction(keepBarredAward, () => 'awards.done.kept');
export const cancelBarredAwardAction = formAction(cancelBarredAward, () => 'awards.done.cancelled');
