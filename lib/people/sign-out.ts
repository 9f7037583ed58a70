import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { command } from '@/lib/kernel/command';

async function sessionHeld(tx: Tx, { sessionId }: { sessionId: string }) {
  return { session: await tx.session.findUnique({ where: { id: sessionId }, select: { personId: true } }) };
}

/**
 * Ends every session of the person whose session this is, on every device. Holding it is enough: one that has idled out
 * or waits for its code can be left as well.
 */
export const signOut = command({
  name: 'person.signOut',
  input: z.object({ sessionId: z.string().max(64) }),
  subject: sessionHeld,
  allow: () => true,
  async run({ subject: { session }, tx, now }) {
    const personId = session?.personId ?? null;
    if (personId !== null) await tx.session.updateMany({ where: { personId, endedAt: null }, data: { endedAt: now } });
    return { id: personId };
  },
  about: ({ result }) => ({ id: result.id ?? '', cityId: null }),
  trail: ({ result }) => (result.id === null ? null : {}),
});
