import { acceptMembership } from '@/lib/organisations/accept-membership';
import { endMemberInvitation } from '@/lib/organisations/end-member-invitation';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const acceptMembershipAction = formAction(acceptMembership, ({ id }) => paths.myOrganisation(id));
export const declineMembershipAction = formAction(endMemberInvitation, () => paths.my());
