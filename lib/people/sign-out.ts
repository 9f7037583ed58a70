import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';

async function ownPerson(tx: Tx, _input: object, actor: Actor) {
  return actor.personId === null ? null : tx.person.findUnique({ where: { id: actor.personId }, select: { id: true } });
}

/** Ends every session of the person, on every device. */
export const signOut = command({
  name: 'person.signOut',
  input: z.object({}),
  subject: ownPerson,
  allow: () => true,
  async run({ subject: person, tx, now }) {
    await tx.session.updateMany({ where: { personId: person.id, endedAt: null }, data: { endedAt: now } });
    return { id: person.id };
  },
  about: ({ result }) => ({ id: result.id, cityId: null }),
});
