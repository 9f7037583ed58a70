import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { everybody } from '@/lib/kernel/seen';
import { hashOfToken } from './invitation-token';
import { ownSees } from './sees';

/** Whose password a one-time link sets; null when it is unknown, used or too old. Whoever has the link may know. */
export const openInvitationOf = query({
  name: 'person.invitation',
  input: z.object({ token: z.string().max(200) }),
  subject: everybody,
  async run({ db, input: { token }, now }): Promise<{ name: string; email: string } | null> {
    const invitation = await db.invitation.findUnique({
      where: { tokenHash: hashOfToken(token) },
      select: { usedAt: true, expiresAt: true, person: { select: { name: true, email: true } } },
    });
    if (invitation === null || invitation.usedAt !== null || invitation.expiresAt <= now) return null;
    return invitation.person;
  },
});

/** One's own account: how to reach the person, which roles where, and from where they are signed in. */
export const ownAccount = query({
  name: 'person.account',
  input: z.object({}),
  subject: personOfActor,
  run: async ({ subject }) => subject,
});

async function personOfActor(db: Tx, _: unknown, actor: Actor) {
  const person = await db.person.findFirst({
    where: ownSees.where(actor),
    select: {
      id: true,
      name: true,
      email: true,
      passwordChangedAt: true,
      grants: {
        where: { revokedAt: null },
        orderBy: { grantedAt: 'asc' },
        select: { id: true, role: true, title: true, region: { select: { name: true } } },
      },
      sessions: {
        where: { endedAt: null },
        orderBy: { lastSeenAt: 'desc' },
        take: 10,
        select: { id: true, lastSeenAt: true, ip: true },
      },
    },
  });
  return ownSees.look(actor, person);
}
