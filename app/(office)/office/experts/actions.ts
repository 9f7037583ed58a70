import { addExpert } from '@/lib/experts/add-expert';
import { endConflict } from '@/lib/experts/end-conflict';
import { recordConflict } from '@/lib/experts/record-conflict';
import { reinstateExpert } from '@/lib/experts/reinstate-expert';
import { suspendExpert } from '@/lib/experts/suspend-expert';
import { updateExpert } from '@/lib/experts/update-expert';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const addExpertAction = formAction(addExpert, ({ id }) => paths.officeExpert(id));
export const updateExpertAction = formAction(updateExpert, () => 'experts.done.saved');
export const suspendExpertAction = formAction(suspendExpert, () => 'experts.done.suspended');
export const reinstateExpertAction = formAction(reinstateExpert, () => 'experts.done.reinstated');
export const recordConflictAction = formAction(recordConflict, () => 'experts.done.conflictRecorded');
export const endConflictAction = formAction(endConflict, () => 'experts.done.conflictEnded');
