import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { MemberRole } from '@/lib/db/generated/enums';
import { takeTurn } from '@/lib/db/take-turn';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { organisationById } from './load';
import { organisationPolicy } from './policy';
import { ownerSeesOrganisation } from './sees';

/** Neither accepted, nor declined or taken back. */
export const isOpen = { acceptedAt: null, endedAt: null } as const;

/** One that waits for its answer, with its organisation. */
export async function invitationById(tx: Tx, { invitationId }: { invitationId: string }) {
  const invitation = await tx.memberInvitation.findUnique({
    where: { id: invitationId, ...isOpen },
    include: { person: { select: { email: true } } },
  });
  const organisation = invitation === null ? null : await organisationById(tx, invitation);
  return invitation === null || organisation === null ? null : { ...invitation, organisation };
}

export type Invited = NonNullable<Awaited<ReturnType<typeof invitationById>>>;

export const isInvited = (actor: Actor, { personId }: Invited): boolean => actor.personId === personId;

/** The person who was asked, and the organisation's own people. */
export const mayKnow = (actor: Actor, invitation: Invited): boolean =>
  isInvited(actor, invitation) || organisationPolicy.view(actor, invitation.organisation);

/** Of two answers of one moment the first counts. @throws Refusal 'conflict' for the second. */
export async function closeInvitation(
  tx: Tx,
  invitationId: string,
  answer: { acceptedAt: Date } | { endedAt: Date },
): Promise<void> {
  await takeTurn(tx, `member-invitation:${invitationId}`);
  const { count } = await tx.memberInvitation.updateMany({ where: { id: invitationId, ...isOpen }, data: answer });
  if (count === 0) throw new Refusal('conflict');
}

type Offer = { organisationId: string; personId: string; roles: MemberRole[] };

/** Offers a membership; nobody is a member before they accept. @throws Refusal 'refused' for a member, and for who is invited already. */
export async function offerMembership(tx: Tx, offer: Offer, now: Date): Promise<{ id: string }> {
  const who = { organisationId: offer.organisationId, personId: offer.personId };
  await takeTurn(tx, `member:${who.organisationId}:${who.personId}`);
  const member = await tx.organisationMember.count({ where: { ...who, leftAt: null } });
  refuseIf(member > 0 ? [{ code: 'organisations.problems.memberAlready', field: 'email' }] : []);
  const open = await tx.memberInvitation.count({ where: { ...who, ...isOpen } });
  refuseIf(open > 0 ? [{ code: 'organisations.problems.invitedAlready', field: 'email' }] : []);
  return tx.memberInvitation.create({ data: { ...offer, invitedAt: now }, select: { id: true } });
}

/** What a person is asked to join, oldest first: their first screen asks. */
export const myMemberInvitations = query({
  name: 'organisation.invitations',
  input: z.object({}),
  subject: oneself,
  run: async ({ db, actor }) =>
    actor.personId === null
      ? []
      : db.memberInvitation.findMany({
          where: { personId: actor.personId, ...isOpen },
          orderBy: { invitedAt: 'asc' },
          select: { id: true, roles: true, invitedAt: true, organisation: { select: { name: true } } },
        }),
});

async function ownedOrganisation(tx: Tx, address: { organisationId: string }, actor: Actor) {
  return ownerSeesOrganisation.look(actor, await organisationById(tx, address));
}

/** Whom the organisation has asked and not heard from, for its owners: by the address they typed, not by the account's name. */
export const organisationInvitations = query({
  name: 'organisation.invited',
  input: z.object({ organisationId: id() }),
  subject: ownedOrganisation,
  run: ({ db, subject: organisation }) =>
    db.memberInvitation.findMany({
      where: { organisationId: organisation.id, ...isOpen },
      orderBy: { invitedAt: 'asc' },
      select: { id: true, roles: true, person: { select: { email: true } } },
    }),
});
