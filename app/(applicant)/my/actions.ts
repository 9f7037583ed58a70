import { acceptMembership } from '@/lib/organisations/accept-membership';
import { endMemberInvitation } from '@/lib/organisations/end-member-invitation';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';
import { onward } from '@/lib/web/signing-in/second-step';

export const acceptMembershipAction = formAction(
  acceptMembership,
  async ({ id }) => (await onward()) ?? paths.myOrganisation(id),
);
export const declineMembershipAction = formAction(endMemberInvitation, () => paths.my());
