import { db } from '@/lib/db/client';
import { ADMINISTRATOR_ROLES, systemActor } from '@/lib/kernel/actor';
import { invitationAddress } from '@/lib/people/invitation-token';
import { firstAdministrator } from '@/lib/regions/first-administrator';
import { inviteAgain } from '@/lib/regions/invite-again';
import { tokenFor } from './accounts';

type Kind = (typeof ADMINISTRATOR_ROLES)[number];
export type FirstLink = { kind: Kind; name: string; link: string };

/** The three are three people; each may be given an address of their own. */
const first: Record<Kind, { name: string; variable: string; local: string }> = {
  SYSTEM_ADMINISTRATOR: { name: '系统管理员', variable: 'SYSTEM_ADMIN_EMAIL', local: 'system' },
  SECURITY_ADMINISTRATOR: { name: '安全管理员', variable: 'SECURITY_ADMIN_EMAIL', local: 'security' },
  AUDIT_ADMINISTRATOR: { name: '审计管理员', variable: 'AUDIT_ADMIN_EMAIL', local: 'audit' },
};

/**
 * The one-time links of a bare installation's three administrators, of those who have no password yet; none once a
 * security administrator has one, who then appoints and invites. Asked again before they were used, they are new links,
 * because the earlier ones may be lost or too old.
 */
export async function firstLinks(now: Date): Promise<FirstLink[]> {
  if (await maySomebodyAppoint()) return [];
  const links: FirstLink[] = [];
  for (const kind of ADMINISTRATOR_ROLES) {
    const link = await linkOf(kind, now);
    if (link !== null) links.push({ kind, name: first[kind].name, link });
  }
  return links;
}

const maySomebodyAppoint = async (): Promise<boolean> =>
  (await db.roleGrant.count({
    where: { role: 'SECURITY_ADMINISTRATOR', revokedAt: null, person: { passwordHash: { not: null } } },
  })) > 0;

async function linkOf(kind: Kind, now: Date): Promise<string | null> {
  const context = { actor: systemActor, now };
  const grant = await db.roleGrant.findFirst({
    where: { role: kind, revokedAt: null },
    select: { person: { select: { id: true, email: true, passwordHash: true } } },
  });
  if (grant === null) {
    const { name, variable, local } = first[kind];
    const email = process.env[variable] ?? `${local}@localhost.localdomain`;
    return (await firstAdministrator({ role: kind, email, name }, context)).link;
  }
  if (grant.person.passwordHash !== null) return null;
  await inviteAgain({ personId: grant.person.id }, context);
  return invitationAddress(await tokenFor(grant.person.email));
}
