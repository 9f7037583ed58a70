import type { AmendmentStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** A change of the form of an open round: one officer drafts and proposes it, a second publishes, returns or rejects it. */
export const amendmentLifecycle = lifecycle<AmendmentStatus>()(
  {
    DRAFT: { propose: 'PROPOSED', withdraw: 'WITHDRAWN' },
    PROPOSED: { publish: 'PUBLISHED', return: 'DRAFT', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
    PUBLISHED: {},
    REJECTED: {},
    WITHDRAWN: {},
  },
  { final: ['PUBLISHED', 'REJECTED', 'WITHDRAWN'] },
);

export type AmendmentEvent = ReturnType<typeof amendmentLifecycle.eventsOf>[number];
