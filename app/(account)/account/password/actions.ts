import { changePassword } from '@/lib/people/change-password';
import { formAction } from '@/lib/web/form-action';
import { afterPassword } from '@/lib/web/signing-in/second-step';

export const changePasswordAction = formAction(changePassword, afterPassword);
