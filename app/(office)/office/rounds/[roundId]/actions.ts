import { nudge } from '@/lib/cockpit/nudging/nudge';
import { paths } from '@/lib/paths/paths';
import { cancelRound } from '@/lib/rounds/cancel-round';
import { extendRound } from '@/lib/rounds/extend-round';
import { startScreening } from '@/lib/rounds/start-screening';
import { replaceOwnTemplate } from '@/lib/rounds/templates/replace-own-template';
import { saveOwnTemplate } from '@/lib/rounds/templates/save-own-template';
import { addTrack } from '@/lib/rounds/tracks/add-track';
import { nameTrack } from '@/lib/rounds/tracks/name-track';
import { formAction } from '@/lib/web/form-action';

export const startScreeningAction = formAction(startScreening, (round) => paths.roundApplications(round.id));
export const nudgeAction = formAction(nudge, () => 'cockpit.done.nudged');
export const extendRoundAction = formAction(extendRound, () => 'rounds.done.extended');
export const cancelRoundAction = formAction(cancelRound, (round) => paths.officeRound(round.id));
export const saveTemplateAction = formAction(saveOwnTemplate, ({ id }) => paths.officeTemplate(id));
export const replaceTemplateAction = formAction(replaceOwnTemplate, ({ id }) => paths.officeTemplate(id));
export const addTrackAction = formAction(addTrack, (track) => paths.roundSettings(track.id, 'basics'));
export const nameTrackAction = formAction(nameTrack, () => 'tracks.done.named');
