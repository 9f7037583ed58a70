import { acceptApplications } from '@/lib/applications/screening/accept-applications';
import { gatherPapers } from '@/lib/exports/papers/gather-papers';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const acceptApplicationsAction = formAction(acceptApplications, () => 'applications.list.bulkDone');
export const gatherPapersAction = formAction(gatherPapers, ({ jobId }) => paths.job(jobId));
