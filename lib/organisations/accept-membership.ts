import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { id } from '@/lib/kernel/text';
import { keepApart } from '@/lib/people/keep-apart';
import { MEMBERSHIP } from '@/lib/people/offices';
import { closeInvitation, invitationById, isInvited, mayKnow } from './member-invitations';

/**
 * The invited person joins with the roles that were offered. Who had left comes back with the new roles.
 * @throws Refusal 'refused' for an administrator of the platform
 */
export const acceptMembership = command({
  name: 'organisation.acceptMembership',
  input: z.object({ invitationId: id() }),
  subject: invitationById,
  visible: mayKnow,
  allow: isInvited,
  async run({ subject: { id: invitationId, organisationId, personId, person, roles }, tx, now }) {
    await keepApart(tx, { email: person.email, office: MEMBERSHIP });
    await closeInvitation(tx, invitationId, { acceptedAt: now });
    const joining = { roles, joinedAt: now, leftAt: null };
    const member = await tx.organisationMember.upsert({
      where: { organisationId_personId: { organisationId, personId } },
      create: { organisationId, personId, ...joining },
      update: joining,
    });
    return { id: organisationId, memberId: member.id };
  },
  about: ({ subject: { organisation } }) => on(organisation),
  trail: ({ result, subject: { roles } }) => ({ detail: { memberId: result.memberId, roles } }),
});
