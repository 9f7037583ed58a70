import { appointPerson } from '@/lib/regions/appointments/appoint-person';
import { revokeGrant } from '@/lib/regions/appointments/revoke-grant';
import { inviteAgain } from '@/lib/regions/invite-again';
import { formAction } from '@/lib/web/form-action';

export const appointPersonAction = formAction(appointPerson, ({ status }) =>
  status === 'WAITING' ? 'regions.people.proposed' : 'regions.people.appointed',
);
export const revokeGrantAction = formAction(revokeGrant, () => 'regions.people.revoked');
export const inviteAgainAction = formAction(inviteAgain, () => 'regions.people.invitedAgain');
