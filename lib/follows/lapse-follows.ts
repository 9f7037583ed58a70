import 'server-only';
import type { Tx } from '@/lib/db/client';
import { CONFIRM_MS } from './rules';

/** What nobody confirmed lapses, and an address that follows nothing any more goes. Returns how many addresses went. */
export async function lapseFollows(tx: Tx, now: Date): Promise<number> {
  const before = new Date(now.getTime() - CONFIRM_MS);
  await tx.follow.updateMany({
    where: { status: 'ASKED', askedAt: { lt: before } },
    data: { status: 'ENDED', endedAt: now },
  });
  const { count } = await tx.follower.updateMany({
    where: {
      personId: null,
      endedAt: null,
      createdAt: { lt: before },
      follows: { none: { status: { not: 'ENDED' } } },
    },
    data: { email: '', endedAt: now },
  });
  return count;
}
