import { appointPerson } from '@/lib/regions/appoint-person';
import { inviteAgain } from '@/lib/regions/invite-again';
import { revokeGrant } from '@/lib/regions/revoke-grant';
import { formAction } from '@/lib/web/form-action';

export const appointPersonAction = formAction(appointPerson, () => 'regions.people.appointed');
export const revokeGrantAction = formAction(revokeGrant, () => 'regions.people.revoked');
export const inviteAgainAction = formAction(inviteAgain, () => 'regions.people.invitedAgain');
