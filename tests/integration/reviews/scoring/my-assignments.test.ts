import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { actorOfPerson } from '@/lib/people/actor-of-person';
import { expertAssignments, expertStages, STAGES_A_PAGE } from '@/lib/reviews/scoring/my-assignments';
import { at, plainActor } from '@/tests/factories/people';
import {
  alsoExpertIn,
  createAssignment,
  createReviewWorld,
  openTestStage,
  type TestExpert,
} from '@/tests/factories/reviews';

const STAGES = STAGES_A_PAGE + 2;

/** Somebody with one sheet in each of so many cities' stages, the last made the first due. */
async function expertOfMany(): Promise<TestExpert> {
  let known: TestExpert | undefined;
  for (let turn = 0; turn < STAGES; turn += 1) {
    const world = await createReviewWorld({ applications: 1, experts: 2 });
    const [[here], [application]] = [world.experts, world.applications];
    if (here === undefined || application === undefined) throw new Error('small world');
    await openTestStage(world, world.stageId);
    const dueAt = new Date(Date.UTC(2026, 4, STAGES - turn));
    await db.reviewStage.update({ where: { id: world.stageId }, data: { dueAt } });
    const expert = known === undefined ? here : await alsoExpertIn(world.city, known);
    await createAssignment({ stageId: world.stageId, applicationId: application.id, expert });
    known ??= expert;
  }
  if (known === undefined) throw new Error('no stages');
  return known;
}

test('an expert of many stages turns pages of stages, the next deadline first, and is told the sums of all', async () => {
  const { personId } = await expertOfMany();
  const everywhere = await actorOfPerson(personId);
  if (everywhere === null) throw new Error('no such person');
  const pages = await Promise.all([1, 2, 3].map((page) => expertAssignments({ page }, at(everywhere))));
  expect(pages.map(({ page, stages }) => [page, stages.length])).toEqual([
    [1, STAGES_A_PAGE],
    [2, 2],
    // Past the end the last page is shown.
    [2, 2],
  ]);
  expect(pages[0]).toMatchObject({ total: STAGES, count: STAGES, submitted: 0 });
  const due = pages.slice(0, 2).flatMap(({ stages }) => stages.map(({ stage }) => stage.dueAt?.getTime() ?? 0));
  expect(due).toEqual(due.toSorted((one, other) => one - other));
  expect(new Set(due).size).toBe(STAGES);
  // The desk says the same stages, without an application.
  const stages = await expertStages({}, at(everywhere));
  expect(stages.map(({ id, cityName, count, submitted }) => [id, cityName, count, submitted])).toEqual(
    pages[0]?.stages.map(({ stage: { id, cityName }, assignments, submitted }) => [
      id,
      cityName,
      assignments.length,
      submitted,
    ]),
  );
  expect(await expertStages({}, at(await plainActor()))).toEqual([]);
});
