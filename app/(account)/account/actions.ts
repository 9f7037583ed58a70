import { paths } from '@/lib/paths/paths';
import { changePassword } from '@/lib/people/change-password';
import { formAction } from '@/lib/web/form-action';

export const changePasswordAction = formAction(changePassword, () => `${paths.signIn()}?done=password`);
