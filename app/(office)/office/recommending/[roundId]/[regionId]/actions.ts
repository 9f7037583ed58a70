import { notRecommend } from '@/lib/applications/recommending/not-recommend';
import { passUpApplications } from '@/lib/applications/recommending/pass-up-applications';
import { rankApplications } from '@/lib/applications/recommending/rank-applications';
import { formAction } from '@/lib/web/form-action';

export const rankAction = formAction(rankApplications, ({ count }) =>
  count === 0 ? 'applications.recommending.rankedNone' : 'applications.recommending.ranked',
);
export const passUpAction = formAction(passUpApplications, () => 'applications.recommending.passedUp');
export const declineAction = formAction(notRecommend, () => 'applications.recommending.declined');
