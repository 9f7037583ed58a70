import 'server-only';
import type { Tx } from '@/lib/db/client';
import { keepApart } from '@/lib/people/keep-apart';
import { welcomePerson } from '@/lib/people/welcome-person';

type Named = { email: string; name: string; news: string };

/** The person of this address, told by letter, who holds the expert role of the city from now on. */
export async function rosterPerson(tx: Tx, named: Named, { cityId, now }: { cityId: string; now: Date }) {
  const person = await welcomePerson(tx, named, now);
  await keepApart(tx, { email: named.email, office: 'EXPERT' }, 'email');
  await grantExpertRole(tx, { personId: person.id, cityId, now });
  return person;
}

/** The expert role of a city, once. */
export async function grantExpertRole(
  tx: Tx,
  { personId, cityId, now }: { personId: string; cityId: string; now: Date },
): Promise<void> {
  const held = { personId, role: 'EXPERT', regionId: cityId } as const;
  const granted = await tx.roleGrant.count({ where: { ...held, revokedAt: null } });
  if (granted === 0) await tx.roleGrant.create({ data: { ...held, grantedAt: now } });
}
