import { returnApplications } from '@/lib/applications/screening/return-applications';
import { formAction } from '@/lib/web/form-action';

export const returnApplicationsAction = formAction(returnApplications, ({ count }) => ({
  say: (t) => t('applications.bulkReturn.done', { count }),
}));
