import { startVerification } from '@/lib/seals/start-verification';
import { formAction } from '@/lib/web/form-action';

export const startVerificationAction = formAction(startVerification, () => 'seals.started');
