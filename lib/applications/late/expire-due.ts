import 'server-only';
import type { Tx } from '@/lib/db/client';
import { unlessTaken } from '@/lib/db/in-turn';
import { systemActor } from '@/lib/kernel/actor';
import { keepDoing } from '@/lib/log/keep-doing';
import { expireLateEntry } from './expire-late-entry';

const EVERY_MS = 600_000;

/** Those whose term is over, or whose round has gone on to the review. That nothing is handed in by them is the clock's word, not this one's. */
export async function expireDue(tx: Tx, now: Date): Promise<number> {
  const due = await tx.lateEntry.findMany({
    where: {
      status: { in: ['PROPOSED', 'GRANTED'] },
      OR: [{ until: { lt: now } }, { round: { status: { notIn: ['OPEN', 'SCREENING'] } } }],
    },
    orderBy: { id: 'asc' },
    take: 200,
    select: { id: true },
  });
  for (const { id: lateEntryId } of due) await expireLateEntry({ lateEntryId }, { actor: systemActor, now });
  return due.length;
}

/** Does so every ten minutes, until stopped; of several processes one at a time. */
export const keepExpiring = () =>
  keepDoing('late-entries', EVERY_MS, (now) =>
    unlessTaken('late-entries', (tx) => expireDue(tx, now)).then(() => undefined),
  );
