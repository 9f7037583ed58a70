import type { PastImportStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** A table is read; then its good rows are taken or it is left. */
export const pastImportLifecycle = lifecycle<PastImportStatus>()(
  {
    READING: { read: 'READ', fail: 'UNREADABLE' },
    READ: { take: 'TAKEN', leave: 'LEFT' },
    UNREADABLE: {},
    TAKEN: {},
    LEFT: {},
  },
  { final: ['UNREADABLE', 'TAKEN', 'LEFT'] },
);
