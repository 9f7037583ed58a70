import { db } from '@/lib/db/client';
import { systemActor } from '@/lib/kernel/actor';
import { invitationAddress } from '@/lib/people/invitation-token';
import { firstAdministrator } from '@/lib/regions/first-administrator';
import { inviteAgain } from '@/lib/regions/invite-again';
import { tokenFor } from './accounts';

/**
 * The one-time link of the first administrator (ADMIN_EMAIL); null once somebody has a password. Asked again before it
 * was used, it is a new link, because the earlier one may be lost or too old.
 */
export async function firstLink(now: Date): Promise<string | null> {
  if ((await db.person.count({ where: { passwordHash: { not: null } } })) > 0) return null;
  const context = { actor: systemActor, now };
  const grant = await db.roleGrant.findFirst({
    where: { role: 'ADMINISTRATOR', revokedAt: null },
    select: { person: { select: { id: true, email: true } } },
  });
  if (grant === null) {
    const email = process.env['ADMIN_EMAIL'] ?? 'admin@localhost.localdomain';
    return (await firstAdministrator({ email, name: '系统管理员' }, context)).link;
  }
  await inviteAgain({ personId: grant.person.id }, context);
  return invitationAddress(await tokenFor(grant.person.email));
}
