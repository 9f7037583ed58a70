import type { OrganisationClaimStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** A claim waits for those who are in the organisation, then for the office; the claimant may take it back. */
export const claimLifecycle = lifecycle<OrganisationClaimStatus>()(
  {
    OPEN: { answer: 'OPEN', transfer: 'TRANSFERRED', refuse: 'REFUSED', withdraw: 'WITHDRAWN' },
    TRANSFERRED: {},
    REFUSED: {},
    WITHDRAWN: {},
  },
  { final: ['TRANSFERRED', 'REFUSED', 'WITHDRAWN'] },
);
