import type { TieStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** One side asks, the other confirms or declines; what is confirmed either side ends, with its reason. */
export const tieLifecycle = lifecycle<TieStatus>()(
  {
    ASKED: { confirm: 'CONFIRMED', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
    CONFIRMED: { end: 'ENDED' },
    DECLINED: {},
    WITHDRAWN: {},
    ENDED: {},
  },
  { final: ['DECLINED', 'WITHDRAWN', 'ENDED'] },
);
