import type { JointPartStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/**
 * A partner's word on its part: the lead asks, the partner confirms or declines, also what it had confirmed. Whatever is
 * changed is asked about anew; what was declined or taken out may be asked again.
 */
export const jointPartLifecycle = lifecycle<JointPartStatus>()(
  {
    ASKED: { confirm: 'CONFIRMED', decline: 'DECLINED', change: 'ASKED', remove: 'REMOVED' },
    CONFIRMED: { decline: 'DECLINED', change: 'ASKED', remove: 'REMOVED' },
    DECLINED: { change: 'ASKED', remove: 'REMOVED' },
    REMOVED: { ask: 'ASKED' },
  },
  { final: [] },
);

export type JointPartEvent = ReturnType<typeof jointPartLifecycle.eventsOf>[number];

/** In an application with it: asked, whether or not it has confirmed yet. */
export const standing = ['ASKED', 'CONFIRMED'] as const satisfies readonly JointPartStatus[];

export const stands = ({ status }: { status: JointPartStatus }): boolean =>
  status === 'ASKED' || status === 'CONFIRMED';
