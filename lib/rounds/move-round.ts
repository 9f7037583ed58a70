import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { RoundStatus } from '@/lib/db/generated/enums';
import { roundLifecycle } from './lifecycle';

type RoundEvent = ReturnType<typeof roundLifecycle.eventsOf>[number];
type Moving = { id: string; status: RoundStatus; version: number };
type Move = { event: RoundEvent } & Pick<Prisma.RoundUpdateInput, 'publishedAt' | 'issuedBy' | 'cancelReason'>;

/**
 * The only writer of a round's status, with further facts of the same moment; of two people at once, one wins.
 * @throws Refusal 'conflict' when the state does not know the event; a lost race ends in 'conflict' at the door.
 */
export function moveRound(tx: Tx, { id, status, version }: Moving, { event, ...facts }: Move) {
  return tx.round.update({
    where: { id, version },
    data: { ...facts, status: roundLifecycle.move(status, event), version: { increment: 1 } },
  });
}
