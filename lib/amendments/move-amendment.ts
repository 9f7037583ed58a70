import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { AmendmentStatus } from '@/lib/db/generated/enums';
import { type AmendmentEvent, amendmentLifecycle } from './lifecycle';

type Moving = { id: string; status: AmendmentStatus; version: number };
type Move = { event: AmendmentEvent } & Pick<
  Prisma.FormAmendmentUncheckedUpdateInput,
  'reason' | 'proposedById' | 'proposedAt' | 'decidedById' | 'decidedAt' | 'decisionNote'
>;

/** The only writer of an amendment's status, with further facts of the same moment. @throws Refusal 'conflict' when somebody was faster. */
export function moveAmendment(tx: Tx, { id, status, version }: Moving, { event, ...facts }: Move) {
  return tx.formAmendment.update({
    where: { id, version },
    data: { ...facts, status: amendmentLifecycle.move(status, event), version: { increment: 1 } },
  });
}
