'use server';
import { restartJob } from '@/lib/jobs/restart-job';
import { formAction } from '@/lib/web/form-action';

export const restartJobAction = formAction(restartJob, () => 'jobs.restarted');
