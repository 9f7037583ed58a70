import { paths } from '@/lib/paths/paths';
import { endOtherSessions } from '@/lib/people/sessions/end-other-sessions';
import { endSession } from '@/lib/people/sessions/end-session';
import { formAction } from '@/lib/web/form-action';

export const endSessionAction = formAction(endSession, () => 'people.account.sessionEnded');
/** The one at hand: nothing of one’s own is left to show. */
export const endHereAction = formAction(endSession, () => paths.home());
export const endOtherSessionsAction = formAction(endOtherSessions, () => 'people.account.othersEnded');
