'use server';
import { assignAutomatically } from '@/lib/reviews/assign-automatically';
import { assignReviewer } from '@/lib/reviews/assign-reviewer';
import { closeStage } from '@/lib/reviews/close-stage';
import { openStage } from '@/lib/reviews/open-stage';
import { recuse } from '@/lib/reviews/recuse';
import { removeAssignment } from '@/lib/reviews/remove-assignment';
import { reopenScoreSheet } from '@/lib/reviews/reopen-score-sheet';
import { setPanel } from '@/lib/reviews/set-panel';
import { formAction } from '@/lib/web/form-action';

export const setPanelAction = formAction(setPanel, () => 'reviews.done.panelSaved');
export const openStageAction = formAction(openStage, () => 'reviews.done.opened');
export const assignAutomaticallyAction = formAction(assignAutomatically, () => 'reviews.done.assignedAll');
export const assignReviewerAction = formAction(assignReviewer, () => 'reviews.done.assigned');
export const removeAssignmentAction = formAction(removeAssignment, () => 'reviews.done.removed');
export const reopenScoreSheetAction = formAction(reopenScoreSheet, () => 'reviews.done.reopened');
export const recuseReviewerAction = formAction(recuse, () => 'reviews.done.recused');
export const closeStageAction = formAction(closeStage, () => 'reviews.done.closed');
