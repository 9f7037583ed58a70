import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { LateEntryStatus } from '@/lib/db/generated/enums';
import { type LateEntryEvent, lateEntryLifecycle } from './lifecycle';

type Moving = { id: string; status: LateEntryStatus; version: number };
type Facts = Pick<Prisma.LateEntryUncheckedUpdateInput, 'decidedById' | 'decidedAt' | 'note' | 'endedAt'>;

/** The only writer of a late entry's state; of two people at once, one wins. */
export async function moveLateEntry(tx: Tx, entry: Moving, { event, ...facts }: { event: LateEntryEvent } & Facts) {
  const status = lateEntryLifecycle.move(entry.status, event);
  return tx.lateEntry.update({
    where: { id: entry.id, version: entry.version },
    data: { ...facts, status, version: { increment: 1 } },
  });
}
