import type { NoticeStatus, ObjectionStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** Domain B.5. That a notice has ended is no state: the clock says so (`endsAt`, exclusive). */
export const noticeLifecycle = lifecycle<NoticeStatus>()(
  {
    RUNNING: { confirm: 'CONFIRMED', replace: 'REPLACED' },
    CONFIRMED: {},
    REPLACED: {},
  },
  { final: ['CONFIRMED', 'REPLACED'] },
);

export const objectionLifecycle = lifecycle<ObjectionStatus>()(
  {
    RECEIVED: { accept: 'INVESTIGATING', refuse: 'NOT_ACCEPTED' },
    INVESTIGATING: { uphold: 'UPHELD', dismiss: 'DISMISSED' },
    NOT_ACCEPTED: {},
    UPHELD: {},
    DISMISSED: {},
  },
  { final: ['NOT_ACCEPTED', 'UPHELD', 'DISMISSED'] },
);

export type ObjectionEvent = ReturnType<typeof objectionLifecycle.eventsOf>[number];
