import { enterCode } from '@/lib/people/enter-code';
import { formAction } from '@/lib/web/form-action';
import { afterCode, atThisDevice } from '@/lib/web/signing-in/second-step';

export const enterCodeAction = formAction(atThisDevice(enterCode), afterCode);
