import { endOtherSessions } from '@/lib/people/sessions/end-other-sessions';
import { endSession } from '@/lib/people/sessions/end-session';
import { formAction } from '@/lib/web/form-action';

export const endSessionAction = formAction(endSession, () => 'people.account.sessionEnded');
export const endOtherSessionsAction = formAction(endOtherSessions, () => 'people.account.othersEnded');
