import type { AssignmentStatus, StageStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** Domain B.4: the declaration comes before the proposal is opened; a submitted sheet is locked. */
export const assignmentLifecycle = lifecycle<AssignmentStatus>()(
  {
    INVITED: { accept: 'ACCEPTED', recuse: 'RECUSED', decline: 'REMOVED', remove: 'REMOVED' },
    ACCEPTED: { submit: 'SUBMITTED', recuse: 'RECUSED', decline: 'REMOVED', remove: 'REMOVED' },
    SUBMITTED: { reopen: 'ACCEPTED', recuse: 'RECUSED' },
    RECUSED: {},
    REMOVED: { reassign: 'INVITED' },
  },
  { final: ['RECUSED'] },
);

export const stageLifecycle = lifecycle<StageStatus>()(
  {
    PLANNED: { open: 'SCORING' },
    SCORING: { close: 'CLOSED' },
    CLOSED: {},
  },
  { final: ['CLOSED'] },
);
