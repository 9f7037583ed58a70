import { acceptApplications } from '@/lib/applications/screening/accept-applications';
import { formAction } from '@/lib/web/form-action';

export const acceptApplicationsAction = formAction(acceptApplications, () => 'applications.list.bulkDone');
