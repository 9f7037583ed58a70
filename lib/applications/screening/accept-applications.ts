import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { screeningOf } from '@/lib/plans/terms/checklist-for';
import { roundById } from '@/lib/rounds/load';
import { roundPolicy } from '@/lib/rounds/policy';
import { moveApplications } from '../move-application';
import { checklistEntries, problemsBeforeScreening } from './screening';

const input = z.object({
  roundId: id(),
  applicationIds: z
    .union([id(), z.array(id()).max(5_000)], { message: 'applications.problems.noneChosen' })
    .transform((ids) => [...new Set([ids].flat())]),
});

async function roundOfThem(tx: Tx, { roundId }: { roundId: string }) {
  return roundById(tx, { roundId });
}

/**
 * Accepts many handed-in applications of one round at once, all or none: the officer answers for the checklist of each.
 * @throws Refusal 'conflict' when one of them is no longer waiting for screening, or belongs elsewhere
 */
export const acceptApplications = command({
  name: 'application.acceptMany',
  input,
  subject: roundOfThem,
  visible: roundPolicy.view,
  allow: roundPolicy.manage,
  async run({ subject: round, input: { applicationIds }, actor, tx, now }) {
    refuseIf(applicationIds.length === 0 ? [{ code: 'applications.problems.noneChosen' }] : []);
    refuseIf(problemsBeforeScreening({ round }));
    const own = await tx.application.findMany({
      where: { id: { in: applicationIds }, roundId: round.id },
      select: { id: true, organisation: { select: { type: true } } },
    });
    refuseIf(own.length === applicationIds.length ? [] : [{ code: 'applications.problems.foreignChosen' }]);
    await moveApplications(tx, { ids: applicationIds, from: 'SUBMITTED', event: 'accept' });
    await tx.screening.createMany({
      data: own.map(({ id: applicationId, organisation }) => ({
        applicationId,
        verdict: 'ELIGIBLE' as const,
        checklist: checklistEntries(screeningOf(round.terms.screening, organisation), () => true),
        actorId: by(actor),
        at: now,
      })),
    });
    return { id: round.id, count: applicationIds.length };
  },
  about: ({ subject }) => ({ ...on(subject), entity: 'round' }),
  trail: ({ input: { applicationIds } }) => ({
    detail: { applicationIds },
  }),
});
