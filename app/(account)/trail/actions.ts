import { paths } from '@/lib/paths/paths';
import { startVerification } from '@/lib/seals/start-verification';
import { formAction } from '@/lib/web/form-action';

export const startVerificationAction = formAction(startVerification, (job) => paths.job(job.id));
