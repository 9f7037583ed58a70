import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';

/** The one who asks, for commands about one's own account. */
export async function ownPerson(tx: Tx, _input: object, { personId }: Actor) {
  return personId === null ? null : tx.person.findUnique({ where: { id: personId }, include: { secondFactor: true } });
}
