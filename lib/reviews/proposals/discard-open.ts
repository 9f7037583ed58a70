import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Actor, by } from '@/lib/kernel/actor';
import { proposalLifecycle } from './lifecycle';

/** The open proposal of a stage, if there is one, gives way: to another, or to nothing. */
export async function discardOpen(tx: Tx, stageId: string, { actor, now }: { actor: Actor; now: Date }): Promise<void> {
  await tx.assignmentProposal.updateMany({
    where: { stageId, status: 'PROPOSED' },
    data: {
      status: proposalLifecycle.move('PROPOSED', 'discard'),
      endedAt: now,
      endedById: by(actor),
      version: { increment: 1 },
    },
  });
}
