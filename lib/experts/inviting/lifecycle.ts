import type { ExpertInvitationStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** Answered once; whoever declined is invited anew, by another letter. */
export const expertInvitationLifecycle = lifecycle<ExpertInvitationStatus>()(
  {
    OPEN: { accept: 'ACCEPTED', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
    ACCEPTED: {},
    DECLINED: {},
    WITHDRAWN: {},
  },
  { final: ['ACCEPTED', 'DECLINED', 'WITHDRAWN'] },
);
