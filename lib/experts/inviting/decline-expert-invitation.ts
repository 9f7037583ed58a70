import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { expertInvitationLifecycle } from './lifecycle';
import { expertInvitationByLink, withoutAddress } from './load';
import { problemsBeforeAnswering } from './rules';
import { declineExpertInvitationInput } from './schema';

/** They do not come, for a reason that the office reads; to have no time is no conflict. Their address is not kept. */
export const declineExpertInvitation = command({
  name: 'expert.declineInvitation',
  input: declineExpertInvitationInput,
  subject: expertInvitationByLink,
  allow: () => true,
  async run({ subject: invitation, input: { cause, note }, tx, now }) {
    const status = expertInvitationLifecycle.move(invitation.status, 'decline');
    refuseIf(problemsBeforeAnswering(invitation, now));
    const { id, version, cityId } = invitation;
    await tx.expertInvitation.update({
      where: { id, version },
      data: { ...withoutAddress, status, answeredAt: now, declinedFor: cause, note, version: { increment: 1 } },
    });
    return { id, cityId, status };
  },
  about: ({ subject, result }) => ({ ...moved(subject, result), entity: 'expertInvitation' }),
  trail: ({ input: { cause } }) => ({ detail: { cause } }),
});
