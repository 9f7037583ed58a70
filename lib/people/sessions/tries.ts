import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { Refusal } from '@/lib/kernel/refusal';
import { MAX_FAILURES } from '../rules';

type Trying = { actor: Actor; now: Date };

/**
 * Within a session the password or a code is asked for once more before something that would open or close a way in. Whoever
 * sits at a screen that was left open may try as often as at the door; then nothing is tried any more and the session ends.
 * Counted before the try (`beforehand`), so that a hundred at once are no more than five. Returns the refusal of one too many.
 */
export async function admitTry(tx: Tx, { actor: { sessionId }, now }: Trying): Promise<Refusal | undefined> {
  if (sessionId === null) return undefined;
  const key = keyOf(sessionId);
  const counted = await tx.signInThrottle.upsert({
    where: { key },
    create: { key, failures: 1, windowStart: now },
    update: { failures: { increment: 1 } },
  });
  if (counted.failures <= MAX_FAILURES) return undefined;
  await tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: now } });
  return new Refusal('signed-out', [{ code: 'people.problems.triesOver' }]);
}

/** The right one starts the count anew. */
export async function forgetTries(tx: Tx, { sessionId }: Actor): Promise<void> {
  if (sessionId === null) return;
  await tx.signInThrottle.updateMany({ where: { key: keyOf(sessionId) }, data: { failures: 0 } });
}

const keyOf = (sessionId: string): string => `session|${sessionId}`;
