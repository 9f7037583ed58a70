import { requestPasswordLink } from '@/lib/people/request-password-link';
import { formAction } from '@/lib/web/form-action';

export const requestPasswordLinkAction = formAction(requestPasswordLink, () => 'people.forgot.done');
