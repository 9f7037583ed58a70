import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';

async function ownSession(tx: Tx, { sessionId }: { sessionId: string }, { personId }: Actor) {
  return personId === null ? null : tx.session.findFirst({ where: { id: sessionId, personId, endedAt: null } });
}

/** Ends one session of one's own, on whatever device. */
export const endSession = command({
  name: 'person.endSession',
  input: z.object({ sessionId: id() }),
  subject: ownSession,
  allow: () => true,
  async run({ subject: { id: sessionId, personId }, tx, now }) {
    const { count } = await tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: now } });
    refuseIf(count === 1 ? [] : [{ code: 'kernel.problems.changedMeanwhile' }]);
    return { id: personId };
  },
  about: ({ result }) => ({ id: result.id, cityId: null }),
});
