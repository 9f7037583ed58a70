import { expect, test } from 'vitest';
import { decide } from '@/lib/awards/deciding/decide';
import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { decisionAtDesk } from '@/lib/awards/deciding/decision-at-desk';
import { db } from '@/lib/db/client';
import { saveScores } from '@/lib/reviews/scoring/save-scores';
import { scoreNow } from '@/lib/reviews/scoring/score-now';
import { submitScoreSheet } from '@/lib/reviews/scoring/submit-score-sheet';
import { fixSum } from '@/lib/reviews/stages/fix-sum';
import { stageEntry } from '@/lib/reviews/stages/stage-entry';
import { actorWith, at } from '@/tests/factories/people';
import { createAssignment, createReviewWorld, openTestStage, type ReviewWorld } from '@/tests/factories/reviews';
import { close, scoreAll } from '@/tests/integration/reviews/stages-scene';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';
import { some } from '@/tests/support/some';

type SumRule = 'NONE' | 'MEDIAN' | 'MEAN' | 'CHAIR';

async function opened(sumRule: SumRule) {
  const world = await createReviewWorld({ applications: 1, experts: 3, reviewsPerEntry: 3, cutCount: null, sumRule });
  await openTestStage(world, world.stageId);
  const [application] = world.applications;
  if (application === undefined) throw new Error('no application');
  return { world, applicationId: application.id, address: { roundId: world.round.id, applicationId: application.id } };
}

/** Each expert gives 75 points and writes a sum. */
async function writeSums({ world, applicationId }: { world: ReviewWorld; applicationId: string }, sums: string[]) {
  for (const [index, sum] of some([...sums.entries()])) {
    const expert = world.experts[index];
    if (expert === undefined) throw new Error('no expert');
    const assignment = await createAssignment({ stageId: world.stageId, applicationId, expert, status: 'ACCEPTED' });
    const scores = world.criteria.map(({ id }, place) => ({
      criterionId: id,
      points: ['45', '30', '0'][place] ?? '0',
      version: 0,
    }));
    const submit = (typed?: string) =>
      submitScoreSheet(
        { assignmentId: assignment.id, version: 1, scores, ...(typed !== undefined && { sum: typed, sumVersion: 0 }) },
        at(expert),
      );
    if (index === 0) {
      await expect(submit()).rejects.toMatchObject({
        problems: [{ code: 'reviews.problems.sumMissing', field: 'sum' }],
      });
      await expect(submit('900 万')).rejects.toMatchObject({
        problems: [{ code: 'reviews.problems.sumOutside', field: 'sum' }],
      });
      await expect(submit('很多')).rejects.toMatchObject({
        problems: [{ code: 'kernel.problems.yuan', field: 'sum' }],
      });
    }
    await submit(sum);
  }
}

test('the experts’ sums come to their median, with the spread; the award begins with it and says why', async () => {
  const here = await opened('MEDIAN');
  await writeSums(here, ['2万', '10,000', '1.5 万元']);
  const { world, address } = here;
  await close(world);
  const recommended = { sumFen: 1_500_000n, lowFen: 1_000_000n, highFen: 2_000_000n };
  expect(await stageEntry({ ...address, stageId: world.stageId }, at(world.officer))).toMatchObject({
    recommended,
    mayFixSum: false,
  });
  const { row } = await decisionAtDesk(address, at(world.officer));
  expect(row).toMatchObject({ recommended: { ...recommended, rule: 'MEDIAN' }, offeredFen: 1_500_000n });

  const award = { applicationId: here.applicationId, outcome: 'AWARD' as const, version: 0 };
  expect(await decide({ ...award, amountFen: 1_500_000n }, at(world.officer))).toMatchObject({
    reason: '按专家建议资助金额的中位数核定。',
  });
  expect(await decide({ ...award, amountFen: '1.2万', version: 1 }, at(world.officer))).toMatchObject({ reason: '' });

  await decideByRank(
    { roundId: world.round.id, awardCount: 1, reserveCount: 0, reason: '名额已满', overwrite: true },
    at(world.officer),
  );
  expect(await db.decision.findUnique({ where: { applicationId: here.applicationId } })).toMatchObject({
    amountFen: 1_500_000n,
    reason: '按专家建议资助金额的中位数核定。',
  });
});

test('a sum is kept while the sheet is filled in, and shown as it is typed', async () => {
  const { world, applicationId } = await opened('MEAN');
  const [expert, other] = world.experts;
  if (!expert || !other) throw new Error('no experts');
  const { id } = await createAssignment({ stageId: world.stageId, applicationId, expert, status: 'ACCEPTED' });
  await saveScores({ assignmentId: id, sum: '1.5万', sumVersion: 0 }, at(expert));
  expect(await scoreNow({ assignmentId: id, key: 'sum' }, at(expert))).toMatchObject({ value: '15,000' });
  await expect(saveScores({ assignmentId: id, sum: '2万', sumVersion: 0 }, at(expert))).rejects.toMatchObject({
    problems: [{ code: 'reviews.problems.sumChanged', field: 'sum' }],
  });
  await expect(scoreNow({ assignmentId: id, key: 'sum' }, at(other))).rejects.toMatchObject({ kind: 'not-found' });
});

test('where no sum is asked for none is kept', async () => {
  const { world, applicationId } = await opened('NONE');
  const [expert] = world.experts;
  if (!expert) throw new Error('no expert');
  const { id } = await createAssignment({ stageId: world.stageId, applicationId, expert, status: 'ACCEPTED' });
  expect(await saveScores({ assignmentId: id, sum: '1.5万', sumVersion: 0 }, at(expert))).toMatchObject({
    changed: [],
  });
});

test('a chair’s sum stands when the stage is closed, after a ballot without names as well', async () => {
  const { world, applicationId, address } = await opened('CHAIR');
  await scoreAll(world, world.stageId, [['70', '80', '90']]);
  const fixed = {
    stageId: world.stageId,
    applicationId,
    amountFen: '1.8万',
    reason: '合议认为活动场次偏多，酌情核减。',
  };
  await fixSum(fixed, at(world.officer));
  await close(world);
  const { row } = await decisionAtDesk(address, at(world.officer));
  expect(row.recommended).toMatchObject({ sumFen: 1_800_000n, rule: 'CHAIR', reason: fixed.reason });
  await expect(fixSum({ ...fixed, amountFen: '2万' }, at(world.officer))).rejects.toMatchObject({ kind: 'conflict' });
  await fixSum({ ...fixed, amountFen: '2万', shown: '1800000' }, at(world.officer));
  const foreign = await actorWith('OFFICER', (await contractPlace()).city);
  await expect(fixSum({ ...fixed, shown: '2000000' }, at(foreign))).rejects.toMatchObject({ kind: 'not-found' });
});

async function toFix(sumRule: SumRule = 'CHAIR') {
  const { world, applicationId } = await opened(sumRule);
  const input = { stageId: world.stageId, applicationId, amountFen: '1万', reason: '合议认为活动场次偏多，酌情核减。' };
  return { ...world, by: world.officer, input };
}

doorContract(fixSum, {
  fresh: () => toFix(),
  result: { amountFen: 1_000_000n },
  trail: ({ stageId, round }) => ({ entity: 'stage', entityId: stageId, cityId: round.cityId }),
  forbidden: ({ observer }) => observer,
  refused: {
    'reviews.problems.sumOutside': ({ input }) => ({ input: { ...input, amountFen: '900万' }, field: 'amountFen' }),
    'reviews.problems.sumNotNow': async ({ input }) => {
      const asked = await toFix('MEDIAN');
      return { by: asked.by, input: { ...input, ...asked.input } };
    },
  },
  invalid: { stageId: '', applicationId: '', amountFen: '很多', reason: '' },
  version: never('the sum that was shown says it'),
  again: 'conflict',
});
