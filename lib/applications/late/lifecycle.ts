import type { LateEntryStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** One officer proposes it, another grants or refuses; what is granted is used once, runs out, or is taken back. */
export const lateEntryLifecycle = lifecycle<LateEntryStatus>()(
  {
    PROPOSED: { grant: 'GRANTED', refuse: 'REFUSED', revoke: 'REVOKED', expire: 'EXPIRED' },
    GRANTED: { use: 'USED', revoke: 'REVOKED', expire: 'EXPIRED' },
    REFUSED: {},
    USED: {},
    EXPIRED: {},
    REVOKED: {},
  },
  { final: ['REFUSED', 'USED', 'EXPIRED', 'REVOKED'] },
);

export type LateEntryEvent = ReturnType<typeof lateEntryLifecycle.eventsOf>[number];
