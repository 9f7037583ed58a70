import type { ExpertStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** A roster is adjusted, never erased: a suspended expert keeps the past reviews. */
export const expertLifecycle = lifecycle<ExpertStatus>()(
  {
    ACTIVE: { suspend: 'SUSPENDED' },
    SUSPENDED: { reinstate: 'ACTIVE' },
  },
  { final: [] },
);
