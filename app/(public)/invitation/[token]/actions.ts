import { paths } from '@/lib/paths/paths';
import { acceptInvitation } from '@/lib/people/accept-invitation';
import { formAction } from '@/lib/web/form-action';

export const acceptInvitationAction = formAction(acceptInvitation, () => `${paths.signIn()}?done=password`);
