import { sayingDone } from '@/components/cockpit/saying-done';
import { cancelBarredAward } from '@/lib/awards/deciding/cancel-barred-award';
import { keepBarredAward } from '@/lib/awards/deciding/keep-barred-award';
import { cancelAward } from '@/lib/awards/ending/cancel-award';
import { moveReserveUp } from '@/lib/awards/ending/move-reserve-up';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { confirmPublicWords } from '@/lib/awards/publicity/confirm-public-words';
import { recomputeNotice } from '@/lib/awards/publicity/recompute-notice';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const confirmAwardsAction = formAction(confirmAwards, ({ id }) =>
  sayingDone(paths.roundPublicity(id), 'confirmed'),
);
export const confirmPublicWordsAction = formAction(confirmPublicWords, () => 'awards.done.wordsConfirmed');
export const recomputeNoticeAction = formAction(recomputeNotice, () => 'awards.done.recomputed');
export const keepBarredAwardAction = formAction(keepBarredAward, () => 'awards.done.kept');
export const cancelBarredAwardAction = formAction(cancelBarredAward, () => 'awards.done.cancelled');
export const cancelAwardAction = formAction(cancelAward, () => 'awards.done.ended');
export const moveReserveUpAction = formAction(moveReserveUp, ({ roundId }) =>
  sayingDone(paths.roundPublicity(roundId), 'movedUp'),
);
