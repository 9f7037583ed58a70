'use server';
import { acceptApplication } from '@/lib/applications/accept-application';
import { rejectApplication } from '@/lib/applications/reject-application';
import { returnApplicationForCorrection } from '@/lib/applications/return-application-for-correction';
import { formAction } from '@/lib/web/form-action';

export const acceptApplicationAction = formAction(acceptApplication, () => 'applications.office.accepted');
export const returnApplicationAction = formAction(returnApplicationForCorrection, () => 'applications.office.returned');
export const rejectApplicationAction = formAction(rejectApplication, () => 'applications.office.rejected');
