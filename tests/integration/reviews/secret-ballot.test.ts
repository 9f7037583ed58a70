import { expect, it } from 'vitest';
import { reviewsOfApplication } from '@/lib/reviews/reviews-of-application';
import { stageGlance } from '@/lib/reviews/stages/stage-glance';
import { at } from '@/tests/factories/people';
import { createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { close, scoreAll } from '@/tests/integration/reviews/stages-scene';
import { some } from '@/tests/support/some';

async function scored(secretBallot: boolean) {
  const world = await createReviewWorld({ applications: 1, cutCount: null, secretBallot });
  await openTestStage(world, world.stageId);
  await scoreAll(world, world.stageId, [['70', '90']]);
  const about = { applicationId: world.applications[0]?.id ?? '' };
  const sheets = async () =>
    some((await reviewsOfApplication(about, at(world.officer)))[0]?.sheets ?? []).map(({ expertName, total }) => ({
      named: expertName !== '',
      total,
    }));
  return { world, sheets };
}

it('shows the office who has handed in while it runs, and afterwards the points without names, by their size', async () => {
  const { world, sheets } = await scored(true);
  expect(await sheets()).toEqual([
    { named: true, total: null },
    { named: true, total: null },
  ]);
  await close(world);
  expect(await sheets()).toEqual([
    { named: false, total: '90.00' },
    { named: false, total: '70.00' },
  ]);
  const glance = await stageGlance({ roundId: world.round.id, stageId: world.stageId }, at(world.officer));
  expect(glance.experts).toEqual([]);
});

it('names them where the ballot is open', async () => {
  const { world, sheets } = await scored(false);
  await close(world);
  expect(await sheets()).toEqual([
    { named: true, total: '70.00' },
    { named: true, total: '90.00' },
  ]);
});
