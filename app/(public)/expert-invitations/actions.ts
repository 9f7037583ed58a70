import { acceptExpertInvitation } from '@/lib/experts/inviting/accept-expert-invitation';
import { declineExpertInvitation } from '@/lib/experts/inviting/decline-expert-invitation';
import { formAction } from '@/lib/web/form-action';

export const acceptExpertInvitationAction = formAction(
  acceptExpertInvitation,
  () => 'experts.inviting.status.ACCEPTED',
);
export const declineExpertInvitationAction = formAction(
  declineExpertInvitation,
  () => 'experts.inviting.status.DECLINED',
);
