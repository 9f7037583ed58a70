import { appointPerson } from '@/lib/regions/appointments/appoint-person';
import { revokeGrant } from '@/lib/regions/appointments/revoke-grant';
import { inviteAgain } from '@/lib/regions/invite-again';
import { formAction } from '@/lib/web/form-action';

export const appointPersonAction = formAction(appointPerson, ({ status }) =>
  status === 'WAITING' ? 'regions.people.proposed' : 'regions.people.appointed',
);
export const revokeGrantAction = formAction(revokeGrant, ({ name, role }) => ({
  say: (t) => t('regions.people.revoked', { name, role: t(`people.roles.${role}`) }),
}));
export const inviteAgainAction = formAction(inviteAgain, ({ name }) => ({
  say: (t) => t('regions.people.invitedAgain', { name }),
}));
