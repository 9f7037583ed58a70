import type { SlateStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** One that follows the ranking is adopted at once; one that departs from it is put forward, and signed by a second officer. */
export const slateLifecycle = lifecycle<SlateStatus>()(
  {
    KEPT: { adopt: 'ADOPTED', propose: 'PROPOSED', discard: 'DISCARDED' },
    PROPOSED: { sign: 'ADOPTED', refuse: 'REFUSED' },
    ADOPTED: { replace: 'REPLACED' },
    REFUSED: {},
    REPLACED: {},
    DISCARDED: {},
  },
  { final: ['REFUSED', 'REPLACED', 'DISCARDED'] },
);

export type SlateEvent = ReturnType<typeof slateLifecycle.eventsOf>[number];
