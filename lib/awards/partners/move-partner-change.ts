import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { PartnerChangeStatus } from '@/lib/db/generated/enums';
import { type Actor, by } from '@/lib/kernel/actor';
import { type PartnerChangeEvent, partnerChangeLifecycle } from './lifecycle';

type Moving = { id: string; status: PartnerChangeStatus; version: number };
type Move = { event: PartnerChangeEvent; data: Prisma.PartnerChangeUncheckedUpdateInput };

/** The only writer of a change's state; of two people at once, one wins. */
export function movePartnerChange(tx: Tx, { id, status, version }: Moving, { event, data }: Move) {
  return tx.partnerChange.update({
    where: { id, version },
    data: { ...data, status: partnerChangeLifecycle.move(status, event), version: { increment: 1 } },
  });
}

/** Who ended it and why. */
export const ended = ({ actor, now, note = '' }: { actor: Actor; now: Date; note?: string }) => ({
  endedById: by(actor),
  endedAt: now,
  note,
});
