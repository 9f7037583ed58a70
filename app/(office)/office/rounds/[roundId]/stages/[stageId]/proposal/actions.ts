import { paths } from '@/lib/paths/paths';
import { addReading } from '@/lib/reviews/proposals/add-reading';
import { applyProposal } from '@/lib/reviews/proposals/apply-proposal';
import { discardProposal } from '@/lib/reviews/proposals/discard-proposal';
import { removeReading } from '@/lib/reviews/proposals/remove-reading';
import { formAction } from '@/lib/web/form-action';

export const applyProposalAction = formAction(applyProposal, ({ assigned, missing }) => ({
  say: (t) => t(missing === 0 ? 'reviews.done.applied' : 'reviews.done.appliedSome', { assigned, missing }),
}));
export const discardProposalAction = formAction(discardProposal, ({ roundId, stageId }) =>
  paths.roundStage(roundId, stageId),
);
export const addReadingAction = formAction(addReading, () => 'reviews.done.proposedAdded');
export const removeReadingAction = formAction(removeReading, () => 'reviews.done.proposedRemoved');
