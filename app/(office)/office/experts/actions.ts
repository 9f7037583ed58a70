import { addExpert } from '@/lib/experts/add-expert';
import { endConflict } from '@/lib/experts/end-conflict';
import { inviteExpert } from '@/lib/experts/inviting/invite-expert';
import { remindInvited } from '@/lib/experts/inviting/remind-invited';
import { withdrawExpertInvitation } from '@/lib/experts/inviting/withdraw-expert-invitation';
import { adjustRoster } from '@/lib/experts/pool/adjust-roster';
import { exitExpert } from '@/lib/experts/pool/exit-expert';
import { recordTraining } from '@/lib/experts/pool/record-training';
import { renewExpert } from '@/lib/experts/pool/renew-expert';
import { withdrawTraining } from '@/lib/experts/pool/withdraw-training';
import { recordConflict } from '@/lib/experts/record-conflict';
import { reinstateExpert } from '@/lib/experts/reinstate-expert';
import { suspendExpert } from '@/lib/experts/suspend-expert';
import { updateExpert } from '@/lib/experts/update-expert';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const addExpertAction = formAction(addExpert, ({ id }) => paths.officeExpert(id));
export const inviteExpertAction = formAction(inviteExpert, ({ name }) => ({
  say: (t) => t('experts.inviting.sent', { name }),
}));
export const remindInvitedAction = formAction(remindInvited, () => 'experts.inviting.reminded');
export const withdrawExpertInvitationAction = formAction(withdrawExpertInvitation, () => 'experts.inviting.withdrawn');
export const updateExpertAction = formAction(updateExpert, () => 'experts.done.saved');
export const suspendExpertAction = formAction(suspendExpert, () => 'experts.done.suspended');
export const reinstateExpertAction = formAction(reinstateExpert, () => 'experts.done.reinstated');
export const renewExpertAction = formAction(renewExpert, () => 'experts.done.renewed');
export const exitExpertAction = formAction(exitExpert, () => 'experts.done.exited');
export const adjustRosterAction = formAction(adjustRoster, () => 'experts.adjust.done');
export const recordTrainingAction = formAction(recordTraining, () => 'experts.done.trainingRecorded');
export const withdrawTrainingAction = formAction(withdrawTraining, () => 'experts.done.trainingWithdrawn');
export const recordConflictAction = formAction(recordConflict, () => 'experts.done.conflictRecorded');
export const endConflictAction = formAction(endConflict, () => 'experts.done.conflictEnded');
