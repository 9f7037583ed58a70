import { changeMemberRoles } from '@/lib/organisations/change-member-roles';
import { askKeyChange } from '@/lib/organisations/changes/ask-key-change';
import { withdrawKeyChange } from '@/lib/organisations/changes/withdraw-key-change';
import { endMemberInvitation } from '@/lib/organisations/end-member-invitation';
import { inviteMember } from '@/lib/organisations/invite-member';
import { endPassportFact } from '@/lib/organisations/passport/end-passport-fact';
import { statePassportFact } from '@/lib/organisations/passport/state-passport-fact';
import { removeMember } from '@/lib/organisations/remove-member';
import { askTie } from '@/lib/organisations/ties/ask-tie';
import { confirmTie } from '@/lib/organisations/ties/confirm-tie';
import { declineTie } from '@/lib/organisations/ties/decline-tie';
import { endTie } from '@/lib/organisations/ties/end-tie';
import { withdrawTie } from '@/lib/organisations/ties/withdraw-tie';
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
export const askKeyChangeAction = formAction(askKeyChange, () => 'organisations.changes.sent');
export const withdrawKeyChangeAction = formAction(withdrawKeyChange, () => 'organisations.changes.withdrawn');
export const askTieAction = formAction(askTie, ({ named }) => ({ say: (t) => t('organisations.ties.asked', named) }));
export const confirmTieAction = formAction(confirmTie, ({ named }) => ({
  say: (t) => t('organisations.ties.confirmed', named),
}));
export const declineTieAction = formAction(declineTie, ({ named }) => ({
  say: (t) => t('organisations.ties.declined', named),
}));
export const withdrawTieAction = formAction(withdrawTie, ({ named }) => ({
  say: (t) => t('organisations.ties.withdrawn', named),
}));
export const endTieAction = formAction(endTie, ({ named }) => ({ say: (t) => t('organisations.ties.ended', named) }));
