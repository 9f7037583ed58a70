'use server';

import { sayingDone } from '@/components/cockpit/saying-done';
import { paths } from '@/lib/paths/paths';
import { publishRound } from '@/lib/rounds/publishing/publish-round';
import { setMinimumShares } from '@/lib/rounds/settings/set-minimum-shares';
import { setRoundFunding } from '@/lib/rounds/settings/set-round-funding';
import { setTimetable } from '@/lib/rounds/settings/set-timetable';
import { updateRoundBasics } from '@/lib/rounds/settings/update-round-basics';
import { formAction } from '@/lib/web/form-action';

const saved = () => 'rounds.done.saved' as const;

export const updateBasicsAction = formAction(updateRoundBasics, saved);
export const setTimetableAction = formAction(setTimetable, saved);
export const setFundingAction = formAction(setRoundFunding, saved);
export const setMinimumSharesAction = formAction(setMinimumShares, saved);
export const publishAction = formAction(publishRound, (round) => sayingDone(paths.officeRound(round.id), 'published'));
