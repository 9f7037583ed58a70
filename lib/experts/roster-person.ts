import 'server-only';
import type { Tx } from '@/lib/db/client';
import { keepApart } from '@/lib/people/keep-apart';
import { welcomePerson } from '@/lib/people/welcome-person';

type Named = { email: string; name: string; news: string };

/** The person of this address, told by letter, who holds the expert role of the city from now on. */
export async function rosterPerson(tx: Tx, named: Named, { cityId, now }: { cityId: string; now: Date }) {
  const person = await welcomePerson(tx, named, now);
  await keepApart(tx, { email: named.email, office: 'EXPERT' }, 'email');
  const granted = await tx.roleGrant.count({
    where: { personId: person.id, role: 'EXPERT', regionId: cityId, revokedAt: null },
  });
  if (granted === 0) {
    await tx.roleGrant.create({ data: { personId: person.id, role: 'EXPERT', regionId: cityId, grantedAt: now } });
  }
  return person;
}
