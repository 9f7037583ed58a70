import { z } from 'zod';
import { limits } from '@/lib/kernel/limits';
import { id, prose, version } from '@/lib/kernel/text';
import { proposalOutcome } from './outcome';

/** What was computed outside the transaction, and the print of what it was computed from. */
export const recordProposalInput = z.object({
  stageId: id(),
  print: z.string(),
  seed: z.string(),
  readings: z.array(z.object({ applicationId: id(), expertId: id() })),
  outcome: proposalOutcome,
});

const ofProposal = { proposalId: id(), version: version() };
export const discardProposalInput = z.object(ofProposal);
export const changeReadingInput = z.object({ ...ofProposal, applicationId: id(), expertId: id() });
export const applyProposalInput = z.object({
  ...ofProposal,
  /** Why it is applied although quotas of the stage are not met. */
  reason: prose(limits.reason).default(''),
});
