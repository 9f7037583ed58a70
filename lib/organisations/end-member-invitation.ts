import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { id } from '@/lib/kernel/text';
import { closeInvitation, invitationById, isInvited, mayKnow } from './member-invitations';
import { organisationPolicy } from './policy';

/** The invited person declines, or an owner takes the invitation back. */
export const endMemberInvitation = command({
  name: 'organisation.endMemberInvitation',
  input: z.object({ invitationId: id() }),
  subject: invitationById,
  visible: mayKnow,
  allow: (actor, invitation) =>
    isInvited(actor, invitation) || organisationPolicy.manageMembers(actor, invitation.organisation),
  async run({ subject: invitation, tx, now }) {
    await closeInvitation(tx, invitation.id, { endedAt: now });
    return { id: invitation.organisationId };
  },
  about: ({ subject: { organisation } }) => on(organisation),
  trail: ({ subject: { personId } }) => ({ detail: { personId } }),
});
