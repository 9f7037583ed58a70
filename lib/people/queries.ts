import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { everybody } from '@/lib/kernel/seen';
import { idleMsOf, rolesHeld } from './entering/debts';
import { settings } from './entering/settings';
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

/**
 * One's own account: how to reach the person, which roles where, whether a second factor is on, and from where they are
 * signed in (sessions that have not idled out, the latest used first).
 */
export const ownAccount = query({
  name: 'person.account',
  input: z.object({}),
  subject: personOfActor,
  async run({ subject: { secondFactor, sessions, ...person }, actor, now }) {
    const idleMs = idleMsOf(rolesHeld(actor), settings());
    return {
      ...person,
      hasSecondFactor: secondFactor !== null && secondFactor.confirmedAt !== null,
      sessions: sessions
        .filter(({ lastSeenAt }) => now.getTime() - lastSeenAt.getTime() <= idleMs)
        .map((session) => ({ ...session, isThis: session.id === actor.sessionId })),
    };
  },
});

async function personOfActor(db: Tx, _: unknown, actor: Actor) {
  const person = await db.person.findFirst({
    where: ownSees.where(actor),
    select: {
      id: true,
      name: true,
      email: true,
      passwordChangedAt: true,
      secondFactor: { select: { confirmedAt: true } },
      grants: {
        where: { revokedAt: null },
        orderBy: { grantedAt: 'asc' },
        select: { id: true, role: true, title: true, region: { select: { name: true } } },
      },
      sessions: {
        where: { endedAt: null, codeDueAt: null },
        orderBy: { lastSeenAt: 'desc' },
        take: 20,
        select: { id: true, createdAt: true, lastSeenAt: true, ip: true, userAgent: true },
      },
    },
  });
  return ownSees.look(actor, person);
}
