import type { FollowStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** Whoever has no account confirms from their mailbox; what was never confirmed lapses, what is followed ends at a word. */
export const followLifecycle = lifecycle<FollowStatus>()(
  { ASKED: { confirm: 'ACTIVE', end: 'ENDED' }, ACTIVE: { end: 'ENDED' }, ENDED: {} },
  { final: ['ENDED'] },
);
