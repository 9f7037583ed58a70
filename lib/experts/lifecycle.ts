import type { ExpertStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** A roster is adjusted, never erased: whoever is suspended or has left keeps the past reviews, and may come back. */
export const expertLifecycle = lifecycle<ExpertStatus>()(
  {
    ACTIVE: { suspend: 'SUSPENDED', exit: 'EXITED' },
    SUSPENDED: { reinstate: 'ACTIVE', exit: 'EXITED' },
    EXITED: { readmit: 'ACTIVE' },
  },
  { final: [] },
);
