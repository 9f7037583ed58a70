import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { hashOfToken } from './invitation-token';

/** Whose password a one-time link sets; null when it is unknown, used or too old. */
export async function openInvitationOf(token: string, now: Date): Promise<{ name: string; email: string } | null> {
  const invitation = await db.invitation.findUnique({
    where: { tokenHash: hashOfToken(token) },
    select: { usedAt: true, expiresAt: true, person: { select: { name: true, email: true } } },
  });
  if (invitation === null || invitation.usedAt !== null || invitation.expiresAt <= now) return null;
  return invitation.person;
}

/** One's own account: how to reach the person, which roles where, and from where they are signed in. */
export async function ownAccount(actor: Actor & { personId: string }) {
  return db.person.findUnique({
    where: { id: actor.personId },
    select: {
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
}
