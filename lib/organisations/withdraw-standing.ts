import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { Refusal } from '@/lib/kernel/refusal';
import { id, requiredProse } from '@/lib/kernel/text';
import { standingById } from './load';
import { organisationPolicy } from './policy';
import { onRecord } from './standings-of';

/**
 * Takes back a record that should never have been made: no gate reads it any more. It is kept, the trail has the
 * reason; what a submission was judged by stays with the submission.
 * @throws Refusal 'conflict' when a colleague took it back in the meantime
 */
export const withdrawStanding = command({
  name: 'organisation.withdrawStanding',
  input: z.object({ standingId: id(), reason: requiredProse(limits.reason) }),
  subject: standingById,
  visible: (actor, { organisation }) => organisationPolicy.view(actor, organisation),
  allow: (actor, { organisation }) => organisationPolicy.recordStanding(actor, organisation),
  async run({ subject: { standing, organisation }, tx, now }) {
    const { count } = await tx.organisationStanding.updateMany({
      where: { id: standing.id, ...onRecord },
      data: { withdrawnAt: now },
    });
    if (count !== 1) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    return { id: organisation.id, cityId: organisation.cityId };
  },
  about: ({ result }) => on(result),
  trail: ({ subject: { standing }, input: { reason } }) => {
    const { id: standingId, reason: recordedReason, kind, from, to, conclusion, fileId } = standing;
    return { detail: { standingId, kind, from, to, fileId }, said: { reason, conclusion, recordedReason } };
  },
});
