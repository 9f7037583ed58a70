import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal } from '@/lib/kernel/refusal';
import { pastProjectById } from './load';
import { pastProjectPolicy } from './policy';
import { retractPastProjectInput } from './schema';
import { pastProjectSees } from './sees';

/** Takes a past project back that was imported wrongly: it counts no more, stays on record with the reason, and may be imported anew. */
export const retractPastProject = command({
  name: 'pastProject.retract',
  input: retractPastProjectInput,
  subject: pastProjectById,
  visible: pastProjectSees.judge,
  allow: pastProjectPolicy.retract,
  async run({ subject: { id }, input: { reason }, actor, tx, now }) {
    const { count } = await tx.pastProject.updateMany({
      where: { id, retractedAt: null },
      data: { retractedAt: now, retractedById: by(actor), retractedBecause: reason },
    });
    if (count === 0) throw new Refusal('conflict', [{ code: 'kernel.problems.stateMoved' }]);
    return { id };
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { reason } }) => ({ said: { reason } }),
});
