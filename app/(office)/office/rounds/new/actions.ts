import { paths } from '@/lib/paths/paths';
import { createRound } from '@/lib/rounds/creating/create-round';
import { formAction } from '@/lib/web/form-action';

export const createRoundAction = formAction(createRound, (round) =>
  // A copy has everything but what is of its year.
  round?.copiedFromId ? paths.roundSettings(round.id) : paths.roundSettings(round.id, 'basics'),
);
