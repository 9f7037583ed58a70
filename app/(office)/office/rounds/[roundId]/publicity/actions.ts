import { cancelBarredAward } from '@/lib/awards/deciding/cancel-barred-award';
import { keepBarredAward } from '@/lib/awards/deciding/keep-barred-award';
import { acceptObjection } from '@/lib/awards/objections/accept-objection';
import { refuseObjection } from '@/lib/awards/objections/refuse-objection';
import { settleObjection } from '@/lib/awards/objections/settle-objection';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { recomputeNotice } from '@/lib/awards/publicity/recompute-notice';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const confirmAwardsAction = formAction(confirmAwards, ({ id }) => paths.roundPublicity(id));
export const recomputeNoticeAction = formAction(recomputeNotice, () => 'awards.done.recomputed');
export const acceptObjectionAction = formAction(acceptObjection, () => 'awards.done.accepted');
export const refuseObjectionAction = formAction(refuseObjection, () => 'awards.done.refused');
export const settleObjectionAction = formAction(settleObjection, () => 'awards.done.settled');
export const keepBarredAwardAction = formAction(keepBarredAward, () => 'awards.done.kept');
export const cancelBarredAwardAction = formAction(cancelBarredAward, () => 'awards.done.cancelled');
