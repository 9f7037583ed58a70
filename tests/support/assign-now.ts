import type { Context } from '@/lib/kernel/command';
import { proposeAssignment } from '@/lib/reviews/assigning/assignment-job';
import { applyProposal } from '@/lib/reviews/proposals/apply-proposal';

/** Proposes who reads what in a stage, and applies it as it is. */
export async function assignNow(stageId: string, context: Context) {
  const { id: proposalId, version } = await proposeAssignment({ stageId }, context);
  return applyProposal({ proposalId, version }, context);
}
