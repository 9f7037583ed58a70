import 'server-only';
import { db, type Tx } from '@/lib/db/client';
import { enqueueChores } from '@/lib/jobs/enqueue';
import { handOutQueue, waysOut } from './ways';

/** Before whatever is to be sent already, or one who posts a thousand would be served before the others are looked at. */
const BEFORE_LETTERS = -2;

/**
 * Leaves letters to be sent, each in its turn, once this transaction is committed. What cannot leave waits in the outbox for a
 * server that has a way.
 */
export async function queueLetters(tx: Tx, [first]: readonly { id: string }[]): Promise<void> {
  if (first === undefined || waysOut().length === 0) return;
  await enqueueChores(tx, handOutQueue, [{ key: first.id, payload: {}, priority: BEFORE_LETTERS }]);
}

/** Whatever waits in the outbox, written before a way was configured, or given to a sender that was lost: asked for when a worker starts. */
export async function queueWaitingLetters(): Promise<void> {
  for (const { name, queue } of waysOut()) {
    const to = name === 'mail' ? { toEmail: { not: '' } } : { toPhone: { not: '' } };
    const waiting = await db.letter.findMany({
      where: { status: 'QUEUED', ...to },
      orderBy: { createdAt: 'asc' },
      select: { id: true, handedAt: true },
    });
    const given = waiting.filter(({ handedAt }) => handedAt !== null);
    await enqueueChores(
      db,
      queue,
      given.map(({ id }) => ({ key: id, payload: { letterId: id } })),
    );
    await queueLetters(db, waiting);
  }
}
