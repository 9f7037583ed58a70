import type { DrawStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** Published is what is sealed; a first draw is so at once, one that is to take another's place when a second officer approves. */
export const drawLifecycle = lifecycle<DrawStatus>()(
  {
    PROPOSED: { approve: 'SEALED', cancel: 'CANCELLED' },
    SEALED: { draw: 'DRAWN', cancel: 'CANCELLED' },
    DRAWN: { replace: 'REPLACED' },
    REPLACED: {},
    CANCELLED: {},
  },
  { final: ['REPLACED', 'CANCELLED'] },
);

export type DrawEvent = ReturnType<typeof drawLifecycle.eventsOf>[number];
