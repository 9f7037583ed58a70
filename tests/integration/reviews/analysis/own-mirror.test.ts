import { expect, test } from 'vitest';
import { ownMirror } from '@/lib/reviews/analysis/own-mirror';
import { at, plainActor } from '@/tests/factories/people';
import { createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { close, scoreAll } from '@/tests/integration/reviews/stages-scene';

async function scored(applications: number, secretBallot = false) {
  const world = await createReviewWorld({ applications, cutCount: null, secretBallot });
  await openTestStage(world, world.stageId);
  await scoreAll(
    world,
    world.stageId,
    Array.from({ length: applications }, () => ['82', '79.5']),
  );
  const [one, other, third] = world.experts;
  if (!one || !other || !third) throw new Error('the world is too small');
  return { world, one, other, third };
}

test('an expert alone reads how much more they gave than others, once the stage is closed', async () => {
  const { world, one, other, third } = await scored(5);
  expect(await ownMirror({}, at(one))).toEqual([]);
  await close(world);
  expect(await ownMirror({}, at(one))).toEqual([{ stageId: world.stageId, sheets: 5, points: 2.5 }]);
  expect(await ownMirror({}, at(other))).toEqual([{ stageId: world.stageId, sheets: 5, points: -2.5 }]);
  for (const nobody of [third, world.officer, await plainActor()]) expect(await ownMirror({}, at(nobody))).toEqual([]);
});

test('too few shared sheets would say what others gave, and a secret ballot says nothing', async () => {
  const [few, secret] = [await scored(4), await scored(5, true)];
  await close(few.world);
  await close(secret.world);
  expect(await ownMirror({}, at(few.one))).toEqual([]);
  expect(await ownMirror({}, at(secret.one))).toEqual([]);
});
