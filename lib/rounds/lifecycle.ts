import type { RoundStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** Domain B.2. `scheduled`, `open` and `closed` are one state here: the clock decides between them (rules.ts, roundPhase). */
export const roundLifecycle = lifecycle<RoundStatus>()(
  {
    DRAFT: { publish: 'OPEN', cancel: 'CANCELLED' },
    OPEN: { startScreening: 'SCREENING', cancel: 'CANCELLED' },
    SCREENING: { startReview: 'REVIEWING', cancel: 'CANCELLED' },
    REVIEWING: { finishReview: 'DECIDING', cancel: 'CANCELLED' },
    DECIDING: { publicise: 'PUBLICISING', cancel: 'CANCELLED' },
    PUBLICISING: { confirmAwards: 'AWARDED', publiciseAgain: 'PUBLICISING' },
    AWARDED: { publiciseAgain: 'PUBLICISING' },
    CANCELLED: {},
  },
  { final: ['CANCELLED'] },
);
