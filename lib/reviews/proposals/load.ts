import 'server-only';
import type { Tx } from '@/lib/db/client';
import { lockedStage } from '../load';

/** A proposal with its stage, which is held until the transaction ends, and its round. */
export async function proposalInTurn(tx: Tx, { proposalId }: { proposalId: string }) {
  const known = await tx.assignmentProposal.findUnique({ where: { id: proposalId }, select: { stageId: true } });
  const stage = known && (await lockedStage(tx, known));
  const proposal = stage && (await tx.assignmentProposal.findUnique({ where: { id: proposalId } }));
  return proposal && { ...proposal, stage, round: stage.round };
}

export type ProposalSubject = NonNullable<Awaited<ReturnType<typeof proposalInTurn>>>;

/** What it proposes, in the order of applications. */
export const readingsOf = (tx: Tx, proposalId: string) =>
  tx.proposedReading.findMany({
    where: { proposalId },
    orderBy: [{ applicationId: 'asc' }, { expertId: 'asc' }],
    select: { applicationId: true, expertId: true, byHand: true },
  });
