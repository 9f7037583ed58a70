import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { DemandStatus } from '@/lib/db/generated/enums';
import { type DemandEvent, demandLifecycle } from './lifecycle';

type Moving = { id: string; status: DemandStatus; version: number };
type Move = { event: DemandEvent } & Prisma.DemandUncheckedUpdateInput;

/**
 * The only writer of a demand's status after its arrival, with further facts of the same moment; of two people at once, one wins.
 * @throws Refusal 'conflict' when the state does not know the event; a lost race ends in 'conflict' at the door.
 */
export function moveDemand(tx: Tx, { id, status, version }: Moving, { event, ...facts }: Move) {
  return tx.demand.update({
    where: { id, version },
    data: { ...facts, status: demandLifecycle.move(status, event), version: { increment: 1 } },
    select: { id: true, status: true, cityId: true, number: true, version: true },
  });
}
