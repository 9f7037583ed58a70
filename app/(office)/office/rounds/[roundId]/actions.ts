import { sayingDone } from '@/components/cockpit/saying-done';
import { publishCorrection } from '@/lib/cockpit/correcting/publish-correction';
import { nudge } from '@/lib/cockpit/nudging/nudge';
import { paths } from '@/lib/paths/paths';
import { cancelRound } from '@/lib/rounds/cancel-round';
import { extendRound } from '@/lib/rounds/extend-round';
import { sayMined } from '@/lib/rounds/say-mined';
import { startScreening } from '@/lib/rounds/start-screening';
import { replaceOwnTemplate } from '@/lib/rounds/templates/replace-own-template';
import { saveOwnTemplate } from '@/lib/rounds/templates/save-own-template';
import { addTrack } from '@/lib/rounds/tracks/add-track';
import { nameTrack } from '@/lib/rounds/tracks/name-track';
import { formAction } from '@/lib/web/form-action';

/** So many are named; of more the rest is counted. */
const NAMED = 3;

export const startScreeningAction = formAction(startScreening, (round) =>
  sayingDone(paths.roundApplications(round.id), 'screening'),
);
export const nudgeAction = formAction(nudge, ({ count, names }) => ({
  say: (t) =>
    t(count > NAMED ? 'cockpit.done.nudgedMany' : 'cockpit.done.nudged', {
      count,
      names: names.slice(0, NAMED).join('、'),
    }),
}));
export const correctAction = formAction(publishCorrection, () => 'cockpit.done.corrected');
export const extendRoundAction = formAction(extendRound, () => 'rounds.done.extended');
export const cancelRoundAction = formAction(cancelRound, (round) => paths.officeRound(round.id));
export const sayMinedAction = formAction(sayMined, () => 'rounds.done.mined');
export const saveTemplateAction = formAction(saveOwnTemplate, ({ id }) => paths.officeTemplate(id));
export const replaceTemplateAction = formAction(replaceOwnTemplate, ({ id }) => paths.officeTemplate(id));
export const addTrackAction = formAction(addTrack, (track) => paths.roundSettings(track.id, 'basics'));
export const nameTrackAction = formAction(nameTrack, () => 'tracks.done.named');
