import { acceptInvitation } from '@/lib/people/accept-invitation';
import { formAction } from '@/lib/web/form-action';
import { signInWithNewPassword } from '@/lib/web/way-back';

export const acceptInvitationAction = formAction(acceptInvitation, ({ leadsTo }) => signInWithNewPassword(leadsTo));
