import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { expertWork } from '@/lib/reviews/expert-load';
import { assignmentPolicy, stagePolicy } from '@/lib/reviews/policy';
import { reviewsOfApplication } from '@/lib/reviews/reviews-of-application';
import { scoreSheet, scoringDesk } from '@/lib/reviews/scoring/assignment-for-scoring';
import { fileToReview } from '@/lib/reviews/scoring/file-to-review';
import { expertAssignments } from '@/lib/reviews/scoring/my-assignments';
import { expertSeesAssignment, stageSees } from '@/lib/reviews/sees';
import { closeStage } from '@/lib/reviews/stages/close-stage';
import { stageEntriesFile } from '@/lib/reviews/stages/read-entry-list';
import { stageDetail } from '@/lib/reviews/stages/stage-detail';
import { stageEntry } from '@/lib/reviews/stages/stage-entry';
import { stagesOfRound } from '@/lib/reviews/stages/stages-of-round';
import { waitingForExperts, waitingForStages } from '@/lib/reviews/waiting';
import { roundOf } from '@/lib/rounds/round-of';
import { ifFound } from '@/lib/web/if-found';
import { memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, plainActor, testNow } from '@/tests/factories/people';
import {
  createAssignment,
  createConflict,
  createReviewWorld,
  openTestStage,
  type ReviewWorld,
} from '@/tests/factories/reviews';
import { readersOf } from '@/tests/support/readers-of';
import { some } from '@/tests/support/some';

/** Points that stand nowhere else, so that finding them anywhere is a leak. */
const SECRET = '73.19';
const notFound = { kind: 'not-found' };

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

const applicationIn = (id: string) => ({ ...place(), applicationId: id });
const stageShownTo = (actor: Actor, query: Record<string, string> = {}) =>
  stageDetail({ ...query, ...place() }, at(actor));

async function everythingShownTo(actor: Actor) {
  const shown = [
    await expertAssignments({}, at(actor)),
    await ifFound(stagesOfRound(place(), at(actor))),
    await ifFound(stageShownTo(actor)),
    await Promise.all(
      world.applications.map(async ({ id }) => [
        await ifFound(reviewsOfApplication({ applicationId: id }, at(actor))),
        await ifFound(stageEntry(applicationIn(id), at(actor))),
      ]),
    ),
  ];
  return JSON.stringify(shown, (_, value) => (typeof value === 'bigint' ? String(value) : (value as unknown)));
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
    const about = { assignmentId: id };
    expect(await scoringDesk(about, at(owner))).toMatchObject({
      assignment: { id, total: SECRET, place: { number: 1, count: 3 } },
      content: null,
    });
    expect(await scoreSheet(about, at(owner))).toMatchObject({ id, total: SECRET });
    for (const actor of [colleague, world.officer, world.observer, ...strangers])
      for (const read of [scoringDesk, scoreSheet])
        await expect(read(about, at(actor))).rejects.toMatchObject(notFound);
  });

  test('strangers see nothing at all', async () => {
    for (const actor of some(strangers)) {
      const application = applicationIn(world.applications[0]?.id ?? '');
      await expect(stageShownTo(actor)).rejects.toMatchObject(notFound);
      await expect(stagesOfRound(place(), at(actor))).rejects.toMatchObject(notFound);
      await expect(stageEntry(application, at(actor))).rejects.toMatchObject(notFound);
      await expect(reviewsOfApplication(application, at(actor))).rejects.toMatchObject(notFound);
      const of = `${world.round.id}.${world.stageId}`;
      await expect(stageEntriesFile({ of }, at(actor))).rejects.toMatchObject(notFound);
      expect(await waitingForExperts(db, actor)).toEqual([]);
      expect(await waitingForStages(db, actor, testNow)).toEqual([]);
    }
  });

  test('officers see who has submitted; observers do not learn the experts’ names', async () => {
    const [officers, observers] = [await stageShownTo(world.officer), await stageShownTo(world.observer)];
    expect(officers.panel).toMatchObject([
      { name: '专家1', assigned: 3, submitted: 3 },
      { name: '专家2', declared: 3, submitted: 0 },
      { name: '专家3' },
    ]);
    expect(observers.panel.map(({ name, employer }) => name + employer)).toEqual(['', '', '']);
    expect(JSON.stringify(observers.entries)).not.toContain('专家1');
    const entries = async (query: Record<string, string>) => (await stageShownTo(world.officer, query)).entries;
    expect((await entries({ only: 'missing' })).total).toBe(3);
    expect((await entries({ only: 'unassigned' })).total).toBe(0);
    expect((await entries({ q: '项目2' })).rows.map(({ title }) => title)).toEqual(['项目2']);
    expect(officers.choices.map(({ capacity }) => capacity)).toEqual([50, 50, 50]);
    expect(observers.choices).toEqual([]);
    expect([officers.mayManage, observers.mayManage]).toEqual([true, false]);
  });

  test('an expert with a conflict on record is no choice', async () => {
    const [application, third] = [world.applications[2], world.experts[2]];
    if (!application || !third) throw new Error('small world');
    const choices = async () => (await stageEntry(applicationIn(application.id), at(world.officer))).choices;
    expect((await choices()).map(({ expertId }) => expertId)).toEqual([third.expertId]);
    const conflict = await createConflict(third, application.organisationId);
    expect(await choices()).toEqual([]);
    await db.conflictOfInterest.delete({ where: { id: conflict.id } });
  });

  test('what waits: to score for the expert, nothing for the officer until it is done', async () => {
    expect(await waitingForExperts(db, world.experts[1] ?? world.officer)).toMatchObject([
      { messageKey: 'reviews.waiting.toScore', count: 3 },
    ]);
    expect(await waitingForExperts(db, world.experts[0] ?? world.officer)).toEqual([]);
    expect(await waitingForStages(db, world.officer, testNow)).toEqual([]);
  });

  test('loads are counted', async () => {
    const [owner] = world.experts;
    const about = { expertId: owner?.expertId ?? '' };
    for (const actor of [owner ?? world.officer, await actorWith('OFFICER', world.city)]) {
      const work = await expertWork(about, at(actor));
      expect(work.load).toEqual({ assigned: 3, submitted: 3, recused: 0 });
      expect(work.panels).toHaveLength(2);
    }
    for (const actor of some(strangers)) await expect(expertWork(about, at(actor))).rejects.toMatchObject(notFound);
  });

  test('files open with the declaration only', async () => {
    const { id, applicationId } = await anAssignment(1);
    const { fileId } = await db.attachment.findFirstOrThrow({ where: { applicationId } });
    const reader = world.experts[1] ?? world.officer;
    expect((await fileToReview({ fileId }, at(reader))).id).toBe(fileId);
    expect(await readersOf(fileId)).toEqual([[reader.personId, 'file', world.city.id]]);
    for (const actor of [world.experts[2] ?? reader, ...strangers])
      if (actor !== reader) await expect(fileToReview({ fileId }, at(actor))).rejects.toMatchObject(notFound);
    await db.reviewAssignment.update({ where: { id }, data: { status: 'INVITED' } });
    await expect(fileToReview({ fileId }, at(reader))).rejects.toMatchObject(notFound);
    await db.reviewAssignment.update({ where: { id }, data: { status: 'ACCEPTED' } });
  });
});

const inRound = { plan: { include: { round: { include: { region: true } } } } } as const;

describe('policy and database', () => {
  test('say the same about stages and assignments', async () => {
    const other = await createReviewWorld({ applications: 1, experts: 1 });
    const [stages, assignments] = [
      (await db.reviewStage.findMany({ include: inRound })).map((stage) => ({ ...stage, round: roundOf(stage.plan) })),
      await db.reviewAssignment.findMany({
        include: { stage: { include: inRound }, application: { select: { status: true } } },
      }),
    ];
    for (const actor of [...world.experts, world.officer, world.observer, other.officer, ...strangers]) {
      const [seenStages, seenAssignments] = [
        await db.reviewStage.findMany({ where: stageSees.where(actor) }),
        await db.reviewAssignment.findMany({
          where: { OR: [expertSeesAssignment.where(actor), { stage: stageSees.where(actor) }] },
        }),
      ];
      expect(ids(seenStages)).toEqual(ids(stages.filter((stage) => stagePolicy.view(actor, stage))));
      expect(ids(seenStages)).toEqual(ids(stages.filter((stage) => stageSees.judge(actor, stage))));
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
    const { tie } = await stageShownTo(world.officer);
    expect(tie).toMatchObject({
      places: 2,
      applications: [{ title: '项目1' }, { title: '项目2' }, { title: '项目3' }],
    });
    expect(await waitingForStages(db, world.officer, testNow)).toMatchObject([
      { messageKey: 'reviews.waiting.closeStage' },
    ]);
    const order = tie?.applications.map(({ id }) => id).toReversed() ?? [];
    await closeStage({ stageId: world.stageId, version: 2, tieOrder: order }, at(world.officer));
    for (const actor of [world.officer, world.observer]) expect(await everythingShownTo(actor)).toContain(SECRET);
    for (const actor of some([...world.experts.slice(1), ...strangers]))
      expect(await everythingShownTo(actor)).not.toContain(SECRET);
    expect(
      JSON.stringify(await reviewsOfApplication({ applicationId: order[0] ?? '' }, at(world.observer))),
    ).not.toContain('专家1');
    const passed = (await stageShownTo(world.officer, { only: 'passed' })).entries;
    expect(passed.rows.map(({ applicationId, rank }) => [applicationId, rank])).toEqual([
      [order[0], 1],
      [order[1], 2],
    ]);
    expect(await waitingForStages(db, world.officer, testNow)).toMatchObject([
      { messageKey: 'reviews.waiting.openStage' },
    ]);
  });
});
