import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { ownRosters } from '@/lib/experts/queries';
import { showOtherLoad } from '@/lib/experts/show-other-load';
import { suspendExpert } from '@/lib/experts/suspend-expert';
import { actorOfPerson } from '@/lib/people/actor-of-person';
import { assignReviewer } from '@/lib/reviews/assign-reviewer';
import { expertLoads } from '@/lib/reviews/expert-load';
import { declareNoConflict } from '@/lib/reviews/scoring/declare-no-conflict';
import { expertAssignments } from '@/lib/reviews/scoring/my-assignments';
import { recuse } from '@/lib/reviews/scoring/recuse';
import { stageDetail } from '@/lib/reviews/stages/stage-detail';
import { waitingForExperts } from '@/lib/reviews/waiting';
import { actorWith, at, testNow } from '@/tests/factories/people';
import {
  alsoExpertIn,
  createAssignment,
  createReviewWorld,
  openTestStage,
  type ReviewWorld,
  type TestExpert,
} from '@/tests/factories/reviews';

/** One person reads in two cities; `there` it is due a week before. */
let here: ReviewWorld;
let there: ReviewWorld;
let inHere: TestExpert;
let both: TestExpert;
let sheetHere: { id: string; version: number };
let sheetThere: { id: string; version: number };

beforeAll(async () => {
  [here, there] = [await cityWorld('甲市', 20), await cityWorld('乙市', 13)];
  const [expert] = here.experts;
  if (expert === undefined) throw new Error('small world');
  inHere = expert;
  both = await alsoExpertIn(there.city, inHere);
  await db.panelMember.create({
    data: { stageId: there.stageId, expertId: both.expertId, capacity: 5, addedAt: testNow },
  });
  sheetHere = await given(here, inHere);
  sheetThere = await given(there, both);
});

async function cityWorld(name: string, dueOn: number): Promise<ReviewWorld> {
  const world = await createReviewWorld({ applications: 2, experts: 2 });
  await db.region.update({ where: { id: world.city.id }, data: { name } });
  await openTestStage(world, world.stageId);
  await db.reviewStage.update({
    where: { id: world.stageId },
    data: { dueAt: new Date(Date.UTC(2026, 2, dueOn)) },
  });
  return world;
}

const given = ({ stageId, applications: [application] }: ReviewWorld, expert: TestExpert) =>
  createAssignment({ stageId, applicationId: application?.id ?? '', expert });

describe('an expert of two cities', () => {
  test('finds the work of both, each with its city, the next deadline first', async () => {
    expect((await expertAssignments({}, at(both))).stages.map(({ stage }) => stage.cityName)).toEqual(['乙市', '甲市']);
    const waiting = await waitingForExperts(db, both);
    expect(waiting.map(({ about }) => about.split(' · ')[0]).toSorted()).toEqual(['乙市', '甲市'].toSorted());
    expect((await expertAssignments({}, at(inHere))).stages.map(({ stage }) => stage.cityName)).toEqual(['甲市']);
  });

  test('declares to one city at a time', async () => {
    const declare = (...assignmentIds: string[]) => declareNoConflict({ assignmentIds }, at(both));
    await expect(declare(sheetHere.id, sheetThere.id)).rejects.toMatchObject({ kind: 'not-found' });
    await declare(sheetThere.id);
    const entry = await db.trailEntry.findFirst({ where: { entityId: sheetThere.id } });
    expect([entry?.cityId, entry?.command]).toEqual([there.city.id, 'assignment.declareNoConflict']);
  });

  test('steps back in one, and is assigned to that organisation in neither', async () => {
    const organisationId = here.applications[0]?.organisationId ?? '';
    const [, second] = there.applications;
    await db.application.update({ where: { id: second?.id ?? '' }, data: { organisationId } });
    await recuse({ assignmentId: sheetHere.id, version: sheetHere.version, kind: 'EMPLOYMENT', note: '' }, at(both));
    const assign = (expert: TestExpert) =>
      assignReviewer(
        { stageId: there.stageId, applicationId: second?.id ?? '', expertId: expert.expertId },
        at(there.officer),
      );
    await expect(assign(both)).rejects.toMatchObject({
      problems: [{ code: 'reviews.problems.conflictOfInterest' }],
    });
    const [another] = there.experts;
    if (another === undefined) throw new Error('small world');
    expect(await assign(another)).toMatchObject({ status: 'INVITED' });
  });

  test('counts in each city for what that city gave', async () => {
    const loadOf = await expertLoads(db, [inHere.expertId, both.expertId]);
    expect([loadOf(inHere.expertId), loadOf(both.expertId)]).toEqual([
      { assigned: 0, submitted: 0, recused: 1 },
      { assigned: 1, submitted: 0, recused: 0 },
    ]);
  });

  test('lets a city see how much is open elsewhere, and nothing more, or nothing', async () => {
    const shown = async () => {
      const { choices } = await stageDetail({ roundId: here.round.id, stageId: here.stageId }, at(here.officer));
      return choices.find(({ id }) => id === inHere.expertId);
    };
    const choose = async (shows: string) => {
      const { version } = await db.expert.findUniqueOrThrow({ where: { id: inHere.expertId } });
      return showOtherLoad({ expertId: inHere.expertId, version, shows }, at(both));
    };
    expect((await shown())?.openElsewhere).toBeNull();
    await choose('yes');
    const seen = await shown();
    expect(seen?.openElsewhere).toBe(1);
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`乙市|${there.city.id}|${both.expertId}`));
    expect((await ownRosters({}, at(both))).map(({ city, showsOtherLoad }) => [city.name, showsOtherLoad])).toEqual(
      expect.arrayContaining([
        ['甲市', true],
        ['乙市', false],
      ]) as unknown[],
    );
    // What one city may see opens nothing the other way round.
    const { choices } = await stageDetail({ roundId: there.round.id, stageId: there.stageId }, at(there.officer));
    expect(choices.find(({ id }) => id === both.expertId)?.openElsewhere).toBeNull();
    await choose('no');
    expect((await shown())?.openElsewhere).toBeNull();
  });

  test('keeps the work of the other city when one suspends them', async () => {
    const keeper = await actorWith('OFFICER', here.city);
    const { version } = await db.expert.findUniqueOrThrow({ where: { id: inHere.expertId } });
    await suspendExpert({ expertId: inHere.expertId, version, reason: '本人申请' }, at(keeper));
    const now = await actorOfPerson(both.personId);
    if (now === null) throw new Error('the person is gone');
    expect((await expertAssignments({}, at(now))).stages.map(({ stage }) => stage.cityName)).toEqual(['乙市']);
  });
});
