import type { SignOffStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/**
 * An organisation's own word on a draft: who fills it in asks, who signs confirms or sends it back. What was confirmed and
 * changed since is asked for anew. Handing in settles it, whoever does so: what comes back is confirmed again.
 */
export const signOffLifecycle = lifecycle<SignOffStatus>()(
  {
    NONE: { ask: 'ASKED', settle: 'NONE' },
    ASKED: { confirm: 'CONFIRMED', sendBack: 'SENT_BACK', cancel: 'NONE', settle: 'NONE' },
    SENT_BACK: { ask: 'ASKED', settle: 'NONE' },
    CONFIRMED: { ask: 'ASKED', sendBack: 'SENT_BACK', settle: 'NONE' },
  },
  { final: [] },
);

export type SignOffEvent = ReturnType<typeof signOffLifecycle.eventsOf>[number];
