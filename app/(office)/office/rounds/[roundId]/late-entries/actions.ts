import { grantLateEntry } from '@/lib/applications/late/grant-late-entry';
import { proposeLateEntry } from '@/lib/applications/late/propose-late-entry';
import { refuseLateEntry } from '@/lib/applications/late/refuse-late-entry';
import { revokeLateEntry } from '@/lib/applications/late/revoke-late-entry';
import { formAction } from '@/lib/web/form-action';

export const proposeLateAction = formAction(proposeLateEntry, () => 'applications.late.proposed');
export const grantLateAction = formAction(grantLateEntry, () => 'applications.late.granted');
export const refuseLateAction = formAction(refuseLateEntry, () => 'applications.late.refused');
export const revokeLateAction = formAction(revokeLateEntry, () => 'applications.late.revoked');
