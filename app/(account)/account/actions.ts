'use server';
import { changePassword } from '@/lib/people/change-password';
import { formAction } from '@/lib/web/form-action';
import { paths } from '@/lib/web/paths';

export const changePasswordAction = formAction(changePassword, () => `${paths.signIn()}?done=password`);
