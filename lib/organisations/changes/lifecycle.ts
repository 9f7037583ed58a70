import type { KeyChangeStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** A change of what the office relies on waits for it; the organisation may take it back. What came back is asked for anew. */
export const keyChangeLifecycle = lifecycle<KeyChangeStatus>()(
  {
    OPEN: { accept: 'ACCEPTED', sendBack: 'RETURNED', withdraw: 'WITHDRAWN' },
    ACCEPTED: {},
    RETURNED: {},
    WITHDRAWN: {},
  },
  { final: ['ACCEPTED', 'RETURNED', 'WITHDRAWN'] },
);
