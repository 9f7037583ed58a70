import type { CoFundingStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/**
 * One county's part of one award. The county answers; what it does not pay, wholly or in part, or not in time, is the city's
 * case to settle by the round's rule. Until the decisions are released the city may call its question back.
 */
export const coFundingLifecycle = lifecycle<CoFundingStatus>()(
  {
    ASKED: {
      confirm: 'CONFIRMED',
      confirmLess: 'SHORT',
      decline: 'DECLINED',
      carry: 'CARRIED',
      reduce: 'REDUCED',
      drop: 'FALLEN',
      recall: 'RECALLED',
    },
    SHORT: { carry: 'CARRIED', reduce: 'REDUCED', drop: 'FALLEN', recall: 'RECALLED' },
    DECLINED: { carry: 'CARRIED', reduce: 'REDUCED', drop: 'FALLEN', recall: 'RECALLED' },
    CONFIRMED: { recall: 'RECALLED', end: 'ENDED' },
    CARRIED: { recall: 'RECALLED', end: 'ENDED' },
    REDUCED: { recall: 'RECALLED', end: 'ENDED' },
    FALLEN: {},
    RECALLED: {},
    ENDED: {},
  },
  { final: ['FALLEN', 'RECALLED', 'ENDED'] },
);

export type CoFundingEvent = ReturnType<typeof coFundingLifecycle.eventsOf>[number];
