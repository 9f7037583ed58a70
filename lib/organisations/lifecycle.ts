import type { OrganisationStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** A registration is looked at by an officer; what the officer relied on cannot change unseen. */
export const organisationLifecycle = lifecycle<OrganisationStatus>()(
  {
    PENDING: { verify: 'VERIFIED', returnForCorrection: 'RETURNED', changeKeyFacts: 'PENDING', refuse: 'REFUSED' },
    RETURNED: { resubmit: 'PENDING', refuse: 'REFUSED' },
    VERIFIED: { changeKeyFacts: 'PENDING' },
    REFUSED: {},
  },
  { final: ['REFUSED'] },
);
