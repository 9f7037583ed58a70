import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Refusal } from '@/lib/kernel/refusal';
import type { ProposalSubject } from './load';

/** Holds an open proposal as it was seen. @throws Refusal 'conflict' once it has been applied, discarded or changed */
export async function nextVersion(tx: Tx, proposal: ProposalSubject, version: number) {
  if (proposal.status !== 'PROPOSED') throw new Refusal('conflict', [{ code: 'kernel.problems.stateMoved' }]);
  return tx.assignmentProposal.update({
    where: { id: proposal.id, version },
    data: { version: { increment: 1 } },
  });
}
