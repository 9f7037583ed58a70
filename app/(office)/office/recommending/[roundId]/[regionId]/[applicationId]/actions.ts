import { notRecommend } from '@/lib/applications/recommending/not-recommend';
import { writeOpinion } from '@/lib/applications/recommending/write-opinion';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { formAction } from '@/lib/web/form-action';

export const opinionAction = formAction(writeOpinion, () => 'applications.recommending.opinionSaved');
export const returnAction = formAction(returnApplicationForCorrection, () => 'applications.office.returned');
export const declineAction = formAction(notRecommend, () => 'applications.recommending.declined');
