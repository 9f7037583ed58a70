import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { expertLoads, panelsOfExpert } from '@/lib/reviews/expert-load';
import { assignmentPolicy, stagePolicy } from '@/lib/reviews/policy';
import { reviewsOfApplication } from '@/lib/reviews/reviews-of-application';
import { assignmentForScoring } from '@/lib/reviews/scoring/assignment-for-scoring';
import { fileToReview } from '@/lib/reviews/scoring/file-to-review';
import { expertAssignments } from '@/lib/reviews/scoring/my-assignments';
import { expertSeesAssignment } from '@/lib/reviews/sees';
import { panelChoices, stagePanel } from '@/lib/reviews/stage-panel';
import { closeStage } from '@/lib/reviews/stages/close-stage';
import { stageDetail, tieToDecide } from '@/lib/reviews/stages/stage-detail';
import { stageEntries } from '@/lib/reviews/stages/stage-entries';
import { stageEntry } from '@/lib/reviews/stages/stage-entry';
import { stagesOfRound } from '@/lib/reviews/stages/stages-of-round';
import { stagesVisibleTo } from '@/lib/reviews/visible-to';
import { waitingForExperts, waitingForStages } from '@/lib/reviews/waiting';
import { roundOf } from '@/lib/rounds/round-of';
import { memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, plainActor, testNow } from '@/tests/factories/people';
import {
  createAssignment,
  createConflict,
  createReviewWorld,
  openTestStage,
  type ReviewWorld,
} from '@/tests/factories/reviews';
import { some } from '@/tests/support/some';

/** Points that stand nowhere else, so that finding them anywhere is a leak. */
const SECRET = '73.19';
const all = { take: 50, skip: 0 } as const;

let world: ReviewWorld;
let strangers: Actor[];

beforeAll(async () => {
  world = await createReviewWorld({ applications: 3, secondStage: { cutCount: null } });
  await openTestStage(world, world.stageId);
  const [first, second] = world.experts;
  if (!first || !second) throw new Error('small world');
  for (const { id } of world.applications) {
    await createAssignment({ stageId: world.stageId, applicationId: id, expert: first, total: SECRET });
    await createAssignment({ stageId: world.stageId, applicationId: id, expert: second, status: 'ACCEPTED' });
  }
  const foreign = (await createCity('别市')).city;
  const [application] = world.applications;
  const organisation = { id: application?.organisationId ?? '', name: '申报机构' };
  strangers = [
    await plainActor(),
    await actorWith('OFFICER', foreign),
    await actorWith('OBSERVER', foreign),
    await memberActor(organisation),
  ];
});

const anAssignment = (place: number) =>
  db.reviewAssignment.findFirstOrThrow({
    where: { stageId: world.stageId, expertId: world.experts[place]?.expertId ?? '' },
    orderBy: { applicationId: 'asc' },
  });
const place = () => ({ roundId: world.round.id, stageId: world.stageId });

async function everythingShownTo(actor: Actor) {
  const stage = await stageDetail(actor, place());
  return JSON.stringify([
    await expertAssignments(actor),
    await stagesOfRound(actor, world.round.id),
    stage && { counts: stage.counts, trail: stage.trail },
    stage && (await stagePanel(stage)),
    stage && (await stageEntries(stage, all)),
    stage && (await tieToDecide(actor, stage)),
    await Promise.all(
      world.applications.map(async ({ id }) => [
        await reviewsOfApplication(actor, id),
        stage && (await stageEntry(stage, id)),
      ]),
    ),
  ]);
}

describe('while a stage is scored', () => {
  test('nobody sees points but the one who gave them', async () => {
    const [owner, colleague, bystander] = world.experts;
    if (!owner || !colleague || !bystander) throw new Error('small world');
    expect(await everythingShownTo(owner)).toContain(SECRET);
    for (const actor of [colleague, bystander, world.officer, world.observer, ...strangers])
      expect(await everythingShownTo(actor)).not.toContain(SECRET);
  });

  test('a foreign assignment is not there', async () => {
    const [owner, colleague] = world.experts;
    if (!owner || !colleague) throw new Error('small world');
    const { id } = await anAssignment(0);
    expect(await assignmentForScoring(owner, id)).toMatchObject({ id, total: SECRET, place: { number: 1, count: 3 } });
    for (const actor of [colleague, world.officer, world.observer, ...strangers])
      expect(await assignmentForScoring(actor, id)).toBeNull();
  });

  test('strangers see nothing at all', async () => {
    for (const actor of some(strangers)) {
      expect(await stageDetail(actor, place())).toBeNull();
      expect(await stagesOfRound(actor, world.round.id)).toEqual([]);
      expect(await reviewsOfApplication(actor, world.applications[0]?.id ?? '')).toEqual([]);
      expect(await waitingForExperts(actor)).toEqual([]);
      expect(await waitingForStages(actor, testNow)).toEqual([]);
    }
  });

  test('officers see who has submitted; observers do not learn the experts’ names', async () => {
    const [officers, observers] = [
      await stageDetail(world.officer, place()),
      await stageDetail(world.observer, place()),
    ];
    if (officers === null || observers === null) throw new Error('not shown');
    expect(await stagePanel(officers)).toMatchObject([
      { name: '专家1', assigned: 3, submitted: 3 },
      { name: '专家2', declared: 3, submitted: 0 },
      { name: '专家3' },
    ]);
    expect((await stagePanel(observers)).map(({ name, employer }) => name + employer)).toEqual(['', '', '']);
    expect(JSON.stringify(await stageEntries(observers, all))).not.toContain('专家1');
    expect((await stageEntries(officers, { ...all, only: 'missing' })).total).toBe(3);
    expect((await stageEntries(officers, { ...all, only: 'unassigned' })).total).toBe(0);
    expect((await stageEntries(officers, { ...all, q: '项目2' })).rows.map(({ title }) => title)).toEqual(['项目2']);
    expect((await panelChoices(officers)).map(({ capacity }) => capacity)).toEqual([50, 50, 50]);
    expect([officers.mayManage, observers.mayManage]).toEqual([true, false]);
  });

  test('an expert with a conflict on record is no choice', async () => {
    const stage = await stageDetail(world.officer, place());
    const [application, third] = [world.applications[2], world.experts[2]];
    if (stage === null || !application || !third) throw new Error('small world');
    expect((await stageEntry(stage, application.id))?.choices.map(({ expertId }) => expertId)).toEqual([
      third.expertId,
    ]);
    const conflict = await createConflict(third, application.organisationId);
    expect((await stageEntry(stage, application.id))?.choices).toEqual([]);
    await db.conflictOfInterest.delete({ where: { id: conflict.id } });
  });

  test('what waits: to score for the expert, nothing for the officer until it is done', async () => {
    expect(await waitingForExperts(world.experts[1] ?? world.officer)).toMatchObject([
      { messageKey: 'reviews.waiting.toScore', count: 3 },
    ]);
    expect(await waitingForExperts(world.experts[0] ?? world.officer)).toEqual([]);
    expect(await waitingForStages(world.officer, testNow)).toEqual([]);
  });

  test('loads are counted', async () => {
    const [owner] = world.experts;
    expect((await expertLoads([owner?.expertId ?? '']))(owner?.expertId ?? '')).toEqual({
      assigned: 3,
      submitted: 3,
      recused: 0,
    });
    expect(await panelsOfExpert(owner?.expertId ?? '')).toHaveLength(2);
  });

  test('files open with the declaration only', async () => {
    const { id, applicationId } = await anAssignment(1);
    const { fileId } = await db.attachment.findFirstOrThrow({ where: { applicationId } });
    const reader = world.experts[1] ?? world.officer;
    expect((await fileToReview(reader, fileId))?.id).toBe(fileId);
    for (const actor of [world.experts[2] ?? reader, ...strangers])
      if (actor !== reader) expect(await fileToReview(actor, fileId)).toBeNull();
    await db.reviewAssignment.update({ where: { id }, data: { status: 'INVITED' } });
    expect(await fileToReview(reader, fileId)).toBeNull();
    await db.reviewAssignment.update({ where: { id }, data: { status: 'ACCEPTED' } });
  });
});

const inRound = { plan: { include: { round: { include: { region: true } } } } } as const;

describe('policy and database', () => {
  test('say the same about stages and assignments', async () => {
    const other = await createReviewWorld({ applications: 1, experts: 1 });
    const [stages, assignments] = [
      (await db.reviewStage.findMany({ include: inRound })).map(({ plan, ...stage }) => ({
        ...stage,
        round: roundOf(plan),
      })),
      await db.reviewAssignment.findMany({ include: { stage: { include: inRound } } }),
    ];
    for (const actor of [...world.experts, world.officer, world.observer, other.officer, ...strangers]) {
      const [seenStages, seenAssignments] = [
        await db.reviewStage.findMany({ where: stagesVisibleTo(actor) }),
        await db.reviewAssignment.findMany({
          where: { OR: [expertSeesAssignment.where(actor), { stage: stagesVisibleTo(actor) }] },
        }),
      ];
      expect(ids(seenStages)).toEqual(ids(stages.filter((stage) => stagePolicy.view(actor, stage))));
      expect(ids(seenAssignments)).toEqual(
        ids(assignments.filter((one) => assignmentPolicy.view(actor, { ...one, round: roundOf(one.stage.plan) }))),
      );
    }
  });
});

const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id).sort();

describe('once it is closed', () => {
  test('officers and observers see everything, colleagues and strangers still nothing', async () => {
    await db.reviewAssignment.updateMany({
      where: { stageId: world.stageId, status: 'ACCEPTED' },
      data: { status: 'SUBMITTED', total: '60', submittedAt: testNow },
    });
    const stage = await stageDetail(world.officer, place());
    const tie = stage && (await tieToDecide(world.officer, stage));
    expect(tie).toMatchObject({
      places: 2,
      applications: [{ title: '项目1' }, { title: '项目2' }, { title: '项目3' }],
    });
    expect(await waitingForStages(world.officer, testNow)).toMatchObject([
      { messageKey: 'reviews.waiting.closeStage' },
    ]);
    const order = tie?.applications.map(({ id }) => id).toReversed() ?? [];
    await closeStage({ stageId: world.stageId, version: 2, tieOrder: order }, at(world.officer));
    for (const actor of [world.officer, world.observer]) expect(await everythingShownTo(actor)).toContain(SECRET);
    for (const actor of some([...world.experts.slice(1), ...strangers]))
      expect(await everythingShownTo(actor)).not.toContain(SECRET);
    expect(JSON.stringify(await reviewsOfApplication(world.observer, order[0] ?? ''))).not.toContain('专家1');
    const closed = await stageDetail(world.officer, place());
    expect(
      closed &&
        (await stageEntries(closed, { ...all, only: 'passed' })).rows.map(({ applicationId, rank }) => [
          applicationId,
          rank,
        ]),
    ).toEqual([
      [order[0], 1],
      [order[1], 2],
    ]);
    expect(await waitingForStages(world.officer, testNow)).toMatchObject([{ messageKey: 'reviews.waiting.openStage' }]);
  });
});
