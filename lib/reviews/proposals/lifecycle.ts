import type { ProposalStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

export const proposalLifecycle = lifecycle<ProposalStatus>()(
  { PROPOSED: { apply: 'APPLIED', discard: 'DISCARDED' }, APPLIED: {}, DISCARDED: {} },
  { final: ['APPLIED', 'DISCARDED'] },
);
