import { expect, test } from 'vitest';
import { countStatements } from '@/lib/db/count-statements';
import { visitor } from '@/lib/kernel/actor';
import { analyseInThread } from '@/lib/reviews/analysis/analyse-in-thread';
import { stageToAnalyse } from '@/lib/reviews/analysis/stage-to-analyse';
import { actorWith, at, plainActor } from '@/tests/factories/people';
import { createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { close, scoreAll } from '@/tests/integration/reviews/stages-scene';
import { mightyElsewhere } from '@/tests/support/contract-place';

/** Three applications with two sheets each, one of them passed only for the first expert's sake. */
async function scored(secretBallot = false) {
  const world = await createReviewWorld({ applications: 3, cutCount: 1, secretBallot });
  await openTestStage(world, world.stageId);
  await scoreAll(world, world.stageId, [
    ['95', '60'],
    ['75', '79'],
    ['50', '52'],
  ]);
  return { ...world, address: { roundId: world.round.id, stageId: world.stageId } };
}

test('of a closed stage its officers read whose sheets decide who is passed, by name', async () => {
  const world = await scored();
  const { address, officer, applications } = world;
  await close(world);
  const { toAnalyse, experts, ...named } = await stageToAnalyse(address, at(officer));
  expect(named.applications.map(({ id, rank, isIn }) => [id, rank, isIn])).toEqual([
    [applications[0]?.id, 1, true],
    [applications[1]?.id, 2, false],
    [applications[2]?.id, 3, false],
  ]);
  expect(experts?.map(({ name, sheets }) => [name, sheets])).toEqual([
    ['专家1', 3],
    ['专家2', 3],
  ]);
  const { estimates, groups, moved } = await analyseInThread(toAnalyse);
  expect(groups).toBe(1);
  expect(estimates?.ranks).toHaveLength(3);
  expect(moved).toContainEqual({ kind: 'expert', which: 0, enters: [1], leaves: [0] });
});

test('who gave what stays hidden from observers of a blind stage, and of a secret ballot from everybody', async () => {
  const [open, secret] = [await scored(), await scored(true)];
  await close(open);
  await close(secret);
  expect((await stageToAnalyse(open.address, at(open.observer))).experts).toBeNull();
  expect((await stageToAnalyse(secret.address, at(secret.officer))).experts).toBeNull();
});

test('it asks the database six times, however many sheets there are', async () => {
  const world = await scored();
  await close(world);
  const { statements } = await countStatements(() => stageToAnalyse(world.address, at(world.officer)));
  expect(statements).toBe(6);
});

test('nobody finds it while experts still score, and strangers never', async () => {
  const world = await scored();
  const { address, officer, city, experts } = world;
  await expect(stageToAnalyse(address, at(officer))).rejects.toMatchObject({ kind: 'not-found' });
  await close(world);
  const strangers = [visitor, await plainActor(), await mightyElsewhere(), await actorWith('EXPERT', city), ...experts];
  for (const stranger of strangers)
    await expect(stageToAnalyse(address, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
});
