import { requestPasswordLink } from '@/lib/people/request-password-link';
import { formAction } from '@/lib/web/form-action';
import { leadingOnward } from '@/lib/web/signing-in/second-step';

export const requestPasswordLinkAction = formAction(leadingOnward(requestPasswordLink), () => 'people.forgot.done');
