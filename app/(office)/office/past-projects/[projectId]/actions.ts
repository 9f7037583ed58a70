import { retractPastProject } from '@/lib/past/retract-past-project';
import { formAction } from '@/lib/web/form-action';

export const retractPastProjectAction = formAction(retractPastProject, () => 'past.project.retracted');
