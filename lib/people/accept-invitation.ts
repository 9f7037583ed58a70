import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { hashOfToken } from './invitation-token';
import { preparedPassword, replacePassword, withFormerPasswords } from './passwords/new-password';

const input = z.object({ token: z.string().max(100), password: z.string().max(200), repeated: z.string().max(200) });

async function openInvitationOf(tx: Tx, { token }: { token: string }) {
  return tx.invitation.findUnique({
    where: { tokenHash: hashOfToken(token) },
    include: { person: { include: withFormerPasswords } },
  });
}

/** Sets the password through a one-time link. All sessions and all other links of the person end. @throws Refusal 'refused' when the link is used or too old. */
export const acceptInvitation = command({
  name: 'person.acceptInvitation',
  input,
  subject: openInvitationOf,
  allow: () => true,
  prepare: async ({ subject: invitation, input, now }) => {
    refuseIf(
      invitation.usedAt !== null || invitation.expiresAt <= now ? [{ code: 'people.problems.invitationOver' }] : [],
    );
    return { passwordHash: await preparedPassword(invitation.person, input) };
  },
  async run({ subject: invitation, prepared: { passwordHash }, tx, now }) {
    // Of two links used at one moment the second is closed by the first.
    await takeTurn(tx, `ways-in:${invitation.personId}`);
    const { count } = await tx.invitation.updateMany({
      where: { id: invitation.id, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    refuseIf(count === 1 ? [] : [{ code: 'people.problems.invitationOver' }]);
    const changed = await replacePassword(tx, invitation.person, { passwordHash, now });
    const person = await tx.person.update({
      where: { id: invitation.personId },
      data: { ...changed, failedSignIns: 0, lockedUntil: null },
      select: { id: true, email: true },
    });
    return { ...person, leadsTo: invitation.leadsTo };
  },
  about: ({ result: { id } }) => ({ id, cityId: null, by: id }),
});
