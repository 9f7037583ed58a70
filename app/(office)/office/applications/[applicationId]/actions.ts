'use server';
import { acceptApplication } from '@/lib/applications/screening/accept-application';
import { rejectApplication } from '@/lib/applications/screening/reject-application';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { formAction } from '@/lib/web/form-action';

export const acceptApplicationAction = formAction(acceptApplication, () => 'applications.office.accepted');
export const returnApplicationAction = formAction(returnApplicationForCorrection, () => 'applications.office.returned');
export const rejectApplicationAction = formAction(rejectApplication, () => 'applications.office.rejected');
