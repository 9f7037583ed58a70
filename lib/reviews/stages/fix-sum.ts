import 'server-only';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { type Problem, Refusal, refuseIf } from '@/lib/kernel/refusal';
import { grantedOf, grantedSelect } from '@/lib/plans/terms/granted-of';
import { lockedStage } from '../load';
import { stagePolicy } from '../policy';
import { fixSumInput } from '../schema';
import { problemsInSum, sumBounds } from '../sums';

async function entryInStage(tx: Tx, { stageId, applicationId }: { stageId: string; applicationId: string }) {
  const stage = await lockedStage(tx, { stageId });
  const entry = await tx.stageEntry.findUnique({
    where: { stageId_applicationId: { stageId, applicationId } },
    select: {
      sumFen: true,
      application: { select: { status: true, requestedFen: true, totalFen: true, ownFen: true, ...grantedSelect } },
    },
  });
  return stage && entry && { ...stage, entry };
}

/**
 * The sum that the panel's chair recommends after the discussion, beside the scores; until the decisions are out it may be
 * fixed anew. @throws Refusal 'conflict' when another was fixed since the page was shown
 */
export const fixSum = command({
  name: 'stage.fixSum',
  input: fixSumInput,
  subject: entryInStage,
  visible: stagePolicy.view,
  allow: stagePolicy.fixSum,
  async run({ subject: stage, input: { applicationId, amountFen, reason, shown }, tx }) {
    const { entry, round } = stage;
    refuseIf(problemsAtThisMoment(stage));
    if (shown !== String(entry.sumFen ?? ''))
      throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    refuseIf(
      problemsInSum(
        amountFen,
        sumBounds({ ...entry.application, ...grantedOf(entry.application) }, round.terms),
        'amountFen',
      ),
    );
    await tx.stageEntry.update({
      where: { stageId_applicationId: { stageId: stage.id, applicationId } },
      data: { sumFen: amountFen, sumLowFen: amountFen, sumHighFen: amountFen, sumReason: reason },
    });
    return { id: stage.id, cityId: stage.cityId, amountFen };
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { applicationId, reason }, result }) => ({
    detail: { applicationId, amountFen: String(result.amountFen) },
    said: { reason },
  }),
});

type AtThisMoment = NonNullable<Awaited<ReturnType<typeof entryInStage>>>;

function problemsAtThisMoment({ sumRule, status, round, entry: { application } }: AtThisMoment): Problem[] {
  const isDiscussed = sumRule === 'CHAIR' && status !== 'PLANNED';
  const isOpen = round.status === 'REVIEWING' || round.status === 'DECIDING';
  const isInStage = application.status === 'IN_REVIEW' || application.status === 'SHORTLISTED';
  return isDiscussed && isOpen && isInStage ? [] : [{ code: 'reviews.problems.sumNotNow' }];
}
