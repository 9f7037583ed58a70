import type { LinkStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** What was dismissed once is found again only by another path; what lapsed, when it is there again. */
export const linkLifecycle = lifecycle<LinkStatus>()(
  {
    FOUND: { confirm: 'CONFIRMED', dismiss: 'DISMISSED', lapse: 'LAPSED' },
    CONFIRMED: { release: 'DISMISSED' },
    DISMISSED: { confirm: 'CONFIRMED', findAgain: 'FOUND' },
    LAPSED: { findAgain: 'FOUND' },
  },
  { final: [] },
);
