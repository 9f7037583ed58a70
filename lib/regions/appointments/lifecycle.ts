import type { AppointmentStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** A role somebody is to be given: one security administrator proposes it, a second confirms it, at once or later. */
export const appointmentLifecycle = lifecycle<AppointmentStatus>()(
  {
    WAITING: { confirm: 'IN_FORCE', actAlone: 'SINGLE_HANDED', refuse: 'REFUSED', withdraw: 'WITHDRAWN' },
    SINGLE_HANDED: { confirm: 'IN_FORCE', refuse: 'REFUSED', revoke: 'ENDED' },
    IN_FORCE: { revoke: 'ENDED' },
    REFUSED: {},
    WITHDRAWN: {},
    ENDED: {},
  },
  { final: ['REFUSED', 'WITHDRAWN', 'ENDED'] },
);
