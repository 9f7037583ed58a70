import 'server-only';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import { pathsAround } from '../lineage';

/**
 * Whatever depends on how many security administrators there are, or changes it, takes turns: two who disable or revoke each
 * other would both find the other still there.
 */
export const takeSecurityTurn = (tx: Tx): Promise<void> => takeTurn(tx, 'security-administrators');

/** Those who can sign in and appoint at this place, without the persons named. */
export async function securityAdministratorsAt(
  tx: Tx,
  path: string,
  { except }: { except: string[] },
): Promise<{ id: string; name: string; email: string }[]> {
  const grants = await tx.roleGrant.findMany({
    where: {
      role: 'SECURITY_ADMINISTRATOR',
      revokedAt: null,
      personId: { notIn: except },
      person: { disabledAt: null, passwordHash: { not: null } },
      OR: [{ regionId: null }, { region: { path: { in: pathsAround(path) } } }],
    },
    orderBy: { grantedAt: 'asc' },
    select: { person: { select: { id: true, name: true, email: true } } },
  });
  return [...new Map(grants.map(({ person }) => [person.id, person])).values()];
}

type Held = { role: string; personId: string; path: string };

/** Whether nobody else could appoint where this person's role holds, were it gone. */
export async function isLastSecurityAdministrator(tx: Tx, { role, personId, path }: Held): Promise<boolean> {
  if (role !== 'SECURITY_ADMINISTRATOR') return false;
  return (await securityAdministratorsAt(tx, path, { except: [personId] })).length === 0;
}
