'use server';

import { cancelRound } from '@/lib/rounds/cancel-round';
import { extendRound } from '@/lib/rounds/extend-round';
import { startScreening } from '@/lib/rounds/start-screening';
import { formAction } from '@/lib/web/form-action';
import { paths } from '@/lib/web/paths';

export const startScreeningAction = formAction(startScreening, (round) => paths.roundApplications(round.id));
export const extendRoundAction = formAction(extendRound, () => 'rounds.done.extended');
export const cancelRoundAction = formAction(cancelRound, (round) => paths.officeRound(round.id));
