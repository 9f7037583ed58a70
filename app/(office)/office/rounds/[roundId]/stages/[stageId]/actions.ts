import { paths } from '@/lib/paths/paths';
import { assignReviewer } from '@/lib/reviews/assign-reviewer';
import { startAutomaticAssignment } from '@/lib/reviews/assigning/start-automatic-assignment';
import { endApart } from '@/lib/reviews/panel/end-apart';
import { keepApart } from '@/lib/reviews/panel/keep-apart';
import { removeAssignment } from '@/lib/reviews/remove-assignment';
import { recuse } from '@/lib/reviews/scoring/recuse';
import { reopenScoreSheet } from '@/lib/reviews/scoring/reopen-score-sheet';
import { setPanel } from '@/lib/reviews/set-panel';
import { closeStage } from '@/lib/reviews/stages/close-stage';
import { fixSum } from '@/lib/reviews/stages/fix-sum';
import { openStage } from '@/lib/reviews/stages/open-stage';
import { formAction } from '@/lib/web/form-action';

export const setPanelAction = formAction(setPanel, () => 'reviews.done.panelSaved');
export const keepApartAction = formAction(keepApart, () => 'reviews.done.apartKept');
export const endApartAction = formAction(endApart, () => 'reviews.done.apartEnded');
export const openStageAction = formAction(openStage, () => 'reviews.done.opened');
export const assignAutomaticallyAction = formAction(startAutomaticAssignment, ({ roundId, stageId }) =>
  paths.stageProposal(roundId, stageId),
);
export const assignReviewerAction = formAction(assignReviewer, ({ expert }) => ({
  say: (t) => t('reviews.done.assigned', { name: expert.person.name }),
}));
export const removeAssignmentAction = formAction(removeAssignment, () => 'reviews.done.removed');
export const reopenScoreSheetAction = formAction(reopenScoreSheet, () => 'reviews.done.reopened');
export const recuseReviewerAction = formAction(recuse, () => 'reviews.done.recused');
export const closeStageAction = formAction(closeStage, () => 'reviews.done.closed');
export const fixSumAction = formAction(fixSum, () => 'reviews.done.sumFixed');
