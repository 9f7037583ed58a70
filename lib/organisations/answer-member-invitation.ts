import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import { on } from '@/lib/kernel/about';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { type Invited, invitationById, isOpen } from './member-invitations';
import { organisationPolicy } from './policy';

const input = z.object({ invitationId: id() });

const isInvited = (actor: Actor, { personId }: Invited): boolean => actor.personId === personId;
const mayKnow = (actor: Actor, invitation: Invited): boolean =>
  isInvited(actor, invitation) || organisationPolicy.view(actor, invitation.organisation);

/** The invited person joins with the roles that were offered. Who had left comes back with the new roles. */
export const acceptMembership = command({
  name: 'organisation.acceptMembership',
  input,
  subject: invitationById,
  visible: mayKnow,
  allow: isInvited,
  async run({ subject: { id: invitationId, organisationId, personId, roles }, tx, now }) {
    await close(tx, invitationId, { acceptedAt: now });
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

/** The invited person declines, or an owner takes the invitation back. */
export const endMemberInvitation = command({
  name: 'organisation.endMemberInvitation',
  input,
  subject: invitationById,
  visible: mayKnow,
  allow: (actor, invitation) =>
    isInvited(actor, invitation) || organisationPolicy.manageMembers(actor, invitation.organisation),
  async run({ subject: invitation, tx, now }) {
    await close(tx, invitation.id, { endedAt: now });
    return { id: invitation.organisationId };
  },
  about: ({ subject: { organisation } }) => on(organisation),
  trail: ({ subject: { personId } }) => ({ detail: { personId } }),
});

/** Of two answers of one moment the first counts. */
async function close(tx: Tx, invitationId: string, answer: { acceptedAt: Date } | { endedAt: Date }): Promise<void> {
  await takeTurn(tx, `member-invitation:${invitationId}`);
  const { count } = await tx.memberInvitation.updateMany({ where: { id: invitationId, ...isOpen }, data: answer });
  if (count === 0) throw new Refusal('conflict');
}
