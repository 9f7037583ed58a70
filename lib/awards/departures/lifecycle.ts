import type { DepartureStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** Stated with a reason, then signed or returned by a second officer; said anew, what stood before lapses. */
export const departureLifecycle = lifecycle<DepartureStatus>()(
  {
    STATED: { sign: 'SIGNED', return: 'RETURNED', lapse: 'LAPSED' },
    SIGNED: { lapse: 'LAPSED' },
    RETURNED: {},
    LAPSED: {},
  },
  { final: ['RETURNED', 'LAPSED'] },
);
