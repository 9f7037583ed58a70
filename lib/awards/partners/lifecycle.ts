import type { PartnerChangeStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** A change of partners after the award: the lead asks, who comes in confirms its part, the office decides. Nobody comes in where one only leaves. */
export const partnerChangeLifecycle = lifecycle<PartnerChangeStatus>()(
  {
    ASKED: { confirm: 'READY', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
    READY: { agree: 'AGREED', refuse: 'REFUSED', withdraw: 'WITHDRAWN' },
    AGREED: {},
    REFUSED: {},
    DECLINED: {},
    WITHDRAWN: {},
  },
  { final: ['AGREED', 'REFUSED', 'DECLINED', 'WITHDRAWN'] },
);

export type PartnerChangeEvent = ReturnType<typeof partnerChangeLifecycle.eventsOf>[number];

/** Not decided yet: one at a time for each application. */
export const openChange = ['ASKED', 'READY'] as const satisfies readonly PartnerChangeStatus[];
