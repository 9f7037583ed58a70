'use server';

import { createRound } from '@/lib/rounds/create-round';
import { formAction } from '@/lib/web/form-action';
import { paths } from '@/lib/web/paths';

export const createRoundAction = formAction(createRound, (round) => paths.roundSettings(round.id, 'basics'));
