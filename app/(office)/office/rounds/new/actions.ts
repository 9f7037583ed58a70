import { paths } from '@/lib/paths/paths';
import { createRound } from '@/lib/rounds/creating/create-round';
import { formAction } from '@/lib/web/form-action';

export const createRoundAction = formAction(createRound, (round) => paths.roundSettings(round.id, 'basics'));
