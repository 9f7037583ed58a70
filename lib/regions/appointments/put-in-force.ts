import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Role } from '@/lib/db/generated/enums';
import { refuseIf } from '@/lib/kernel/refusal';
import { keepApart } from '@/lib/people/keep-apart';
import { welcomePerson } from '@/lib/people/welcome-person';

type Office = { email: string; name: string; role: Role; regionId: string | null; title: string; place: string };

/**
 * Gives the person the role and tells them by letter; a person not known yet is made and invited.
 * @throws Refusal 'refused' for a role held already, and for one that excludes what they hold
 */
export async function putInForce(tx: Tx, { place, email, name, role, regionId, title }: Office, now: Date) {
  const person = await welcomePerson(tx, { email, name, news: `您已获授权在公创平台办理${place}的工作。` }, now);
  await keepApart(tx, { email, office: role }, 'email');
  const holds = await tx.roleGrant.count({ where: { personId: person.id, regionId, role, revokedAt: null } });
  refuseIf(holds > 0 ? [{ code: 'regions.problems.roleHeld', field: 'email' }] : []);
  return tx.roleGrant.create({ data: { personId: person.id, role, regionId, title, grantedAt: now } });
}
