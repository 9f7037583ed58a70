import { changeMemberRoles } from '@/lib/organisations/change-member-roles';
import { endMemberInvitation } from '@/lib/organisations/end-member-invitation';
import { inviteMember } from '@/lib/organisations/invite-member';
import { endPassportFact } from '@/lib/organisations/passport/end-passport-fact';
import { statePassportFact } from '@/lib/organisations/passport/state-passport-fact';
import { removeMember } from '@/lib/organisations/remove-member';
import { updateBankAccount } from '@/lib/organisations/update-bank-account';
import { updateOrganisation } from '@/lib/organisations/update-organisation';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const updateOrganisationAction = formAction(updateOrganisation, ({ id }) => paths.myOrganisation(id));
export const updateBankAccountAction = formAction(updateBankAccount, () => 'organisations.mine.bankSaved');
export const inviteMemberAction = formAction(inviteMember, () => 'organisations.members.invited');
export const withdrawInvitationAction = formAction(endMemberInvitation, ({ id }) => paths.myOrganisation(id));
export const changeMemberRolesAction = formAction(changeMemberRoles, () => 'organisations.members.changed');
export const removeMemberAction = formAction(removeMember, () => paths.my());
export const statePassportFactAction = formAction(statePassportFact, () => 'organisations.passport.stated');
export const endPassportFactAction = formAction(endPassportFact, () => 'organisations.passport.ended2');
