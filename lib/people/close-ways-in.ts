import 'server-only';
import type { Tx } from '@/lib/db/client';
import { forgetSecrets } from '@/lib/mail/forget-secrets';

/** Every one-time link of the person that is still open ends now, and so does what the outbox kept of it. */
export async function closeLinks(tx: Tx, person: { id: string; email: string }, now: Date): Promise<void> {
  await tx.invitation.updateMany({
    where: { personId: person.id, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  await forgetSecrets(tx, { toEmail: person.email });
}

/**
 * What a new password ends: all sessions, and every other link that could set a password once more. Who knew the old
 * password, or holds an older letter, is out.
 */
export async function closeWaysIn(tx: Tx, person: { id: string; email: string }, now: Date): Promise<void> {
  await tx.session.updateMany({ where: { personId: person.id, endedAt: null }, data: { endedAt: now } });
  await closeLinks(tx, person, now);
}
