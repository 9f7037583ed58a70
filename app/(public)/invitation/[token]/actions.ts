'use server';
import { acceptInvitation } from '@/lib/people/accept-invitation';
import { formAction } from '@/lib/web/form-action';
import { paths } from '@/lib/web/paths';

export const acceptInvitationAction = formAction(acceptInvitation, () => `${paths.signIn()}?done=password`);
