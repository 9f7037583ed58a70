import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { assignAutomatically } from '@/lib/reviews/assign-automatically';
import { assignReviewer } from '@/lib/reviews/assign-reviewer';
import { closeStage } from '@/lib/reviews/close-stage';
import { openStage } from '@/lib/reviews/open-stage';
import { recuse } from '@/lib/reviews/recuse';
import { removeAssignment } from '@/lib/reviews/remove-assignment';
import { setPanel } from '@/lib/reviews/set-panel';
import { actorWith, at, createCity } from '@/tests/factories/people';
import {
  createAssignment,
  createConflict,
  createExpert,
  createReviewWorld,
  openTestStage,
  type ReviewWorld,
} from '@/tests/factories/reviews';

const versionOf = async (stageId: string) =>
  (await db.reviewStage.findUniqueOrThrow({ where: { id: stageId } })).version;
/** In the order of the world: all its applications were created at the same moment. */
async function statusesOf({ round, applications }: ReviewWorld) {
  const rows = await db.application.findMany({ where: { roundId: round.id }, select: { id: true, status: true } });
  return applications.map(({ id }) => rows.find((row) => row.id === id)?.status);
}

/** Every application gets these totals, one per expert. */
async function scoreAll(world: ReviewWorld, stageId: string, totals: string[][]) {
  for (const [index, sheets] of totals.entries()) {
    for (const [place, total] of sheets.entries()) {
      const [application, expert] = [world.applications[index], world.experts[place]];
      if (application && expert) await createAssignment({ stageId, applicationId: application.id, expert, total });
    }
  }
}

async function close(world: ReviewWorld, stageId = world.stageId, more: object = {}) {
  return closeStage({ stageId, version: await versionOf(stageId), ...more }, at(world.officer));
}

describe('setPanel', () => {
  test('keeps who has work and refuses strangers to the roster', async () => {
    const world = await createReviewWorld();
    await openTestStage(world, world.stageId);
    const [first, second] = world.experts;
    const [application] = world.applications;
    if (!first || !second || !application) throw new Error('small world');
    await createAssignment({ stageId: world.stageId, applicationId: application.id, expert: first });
    const version = await versionOf(world.stageId);
    const set = (members: { expertId: string; capacity: number | string }[], actor = world.officer) =>
      setPanel({ stageId: world.stageId, version, members }, at(actor));
    await expect(set([{ expertId: second.expertId, capacity: 5 }])).rejects.toMatchObject({
      problems: [{ code: 'reviews.problems.panelHasWork' }],
    });
    const foreign = await createExpert((await createCity('别市')).city);
    await expect(
      set([
        { expertId: first.expertId, capacity: 5 },
        { expertId: foreign.expertId, capacity: 5 },
      ]),
    ).rejects.toMatchObject({ problems: [{ code: 'reviews.problems.notOnRoster' }] });
    await expect(set([{ expertId: first.expertId, capacity: 'many' }])).rejects.toMatchObject({ kind: 'invalid' });
    await expect(set([], world.observer)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(set([], await actorWith('OFFICER', (await createCity('别市')).city))).rejects.toMatchObject({
      kind: 'not-found',
    });
    await set([
      { expertId: first.expertId, capacity: '7' },
      { expertId: second.expertId, capacity: '' },
    ]);
    expect(
      await db.panelMember.findMany({ where: { stageId: world.stageId }, select: { expertId: true, capacity: true } }),
    ).toEqual([{ expertId: first.expertId, capacity: 7 }]);
    await expect(set([])).rejects.toMatchObject({ kind: 'refused' });
    await expect(set([{ expertId: first.expertId, capacity: 8 }])).rejects.toMatchObject({ kind: 'conflict' });
  });
});

describe('openStage', () => {
  test('takes in every eligible application and moves the round', async () => {
    const world = await createReviewWorld();
    await openTestStage(world, world.stageId);
    expect(await statusesOf(world)).toEqual(['IN_REVIEW', 'IN_REVIEW', 'IN_REVIEW']);
    expect((await db.round.findUniqueOrThrow({ where: { id: world.round.id } })).status).toBe('REVIEWING');
    expect(await db.stageEntry.count({ where: { stageId: world.stageId } })).toBe(3);
    await expect(openStage({ stageId: world.stageId, version: 2 }, at(world.officer))).rejects.toMatchObject({
      kind: 'conflict',
    });
  });

  test('is refused while screening is unfinished, the panel is small or the stage before is open', async () => {
    const world = await createReviewWorld({ secondStage: { cutCount: 1 } });
    const [application] = world.applications;
    await db.application.update({ where: { id: application?.id ?? '' }, data: { status: 'RETURNED' } });
    await db.panelMember.deleteMany({ where: { stageId: world.stageId } });
    const open = async (stageId: string) =>
      openStage({ stageId, version: await versionOf(stageId) }, at(world.officer));
    await expect(open(world.stageId)).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'reviews.problems.unscreened' }, { code: 'reviews.problems.panelTooSmall' }],
    });
    await expect(open(world.secondStageId)).rejects.toMatchObject({ kind: 'refused' });
    await expect(openStage({ stageId: world.stageId, version: 1 }, at(world.observer))).rejects.toMatchObject({
      kind: 'forbidden',
    });
    const foreign = await actorWith('OFFICER', (await createCity('别市')).city);
    await expect(openStage({ stageId: world.stageId, version: 1 }, at(foreign))).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});

describe('assigning', () => {
  test('by hand: done, and each hindrance is named', async () => {
    const world = await createReviewWorld();
    await openTestStage(world, world.stageId);
    const [[first, second], [one, two]] = [world.experts, world.applications];
    if (!first || !second || !one || !two) throw new Error('small world');
    const assign = (applicationId: string, expertId: string) =>
      assignReviewer({ stageId: world.stageId, applicationId, expertId }, at(world.officer));
    const done = await assign(one.id, first.expertId);
    expect(done).toMatchObject({ status: 'INVITED', automatic: false });
    await expect(assign(one.id, first.expertId)).rejects.toMatchObject({
      problems: [{ code: 'reviews.problems.alreadyAssigned' }],
    });
    await createConflict(second, one.organisationId);
    await expect(assign(one.id, second.expertId)).rejects.toMatchObject({
      problems: [{ code: 'reviews.problems.conflictOfInterest' }],
    });
    await db.panelMember.updateMany({
      where: { stageId: world.stageId, expertId: first.expertId },
      data: { capacity: 1 },
    });
    await expect(assign(two.id, first.expertId)).rejects.toMatchObject({
      problems: [{ code: 'reviews.problems.capacityFull' }],
    });
    await expect(
      assignReviewer({ stageId: world.stageId, applicationId: two.id, expertId: second.expertId }, at(first)),
    ).rejects.toMatchObject({ kind: 'not-found' });
    await removeAssignment({ assignmentId: done.id, version: done.version }, at(world.officer));
    await expect(
      removeAssignment({ assignmentId: done.id, version: done.version }, at(world.officer)),
    ).rejects.toMatchObject({ kind: 'conflict' });
    expect(await assign(one.id, first.expertId)).toMatchObject({ id: done.id, status: 'INVITED' });
  });

  test('automatically: every place filled, the conflicts respected, what is there kept', async () => {
    const world = await createReviewWorld({ applications: 6, experts: 4 });
    await openTestStage(world, world.stageId);
    const [[first, second], [one, two]] = [world.experts, world.applications];
    if (!first || !second || !one || !two) throw new Error('small world');
    await createConflict(second, one.organisationId);
    const kept = await createAssignment({
      stageId: world.stageId,
      applicationId: two.id,
      expert: first,
      status: 'ACCEPTED',
    });
    const removed = await createAssignment({ stageId: world.stageId, applicationId: one.id, expert: first });
    await removeAssignment({ assignmentId: removed.id, version: removed.version }, at(world.officer));
    const result = await assignAutomatically({ stageId: world.stageId }, at(world.officer));
    expect([result.assigned, result.unfilled]).toEqual([11, []]);
    const rows = await db.reviewAssignment.findMany({ where: { stageId: world.stageId, status: { not: 'REMOVED' } } });
    expect(rows).toHaveLength(12);
    expect(
      rows.filter(({ applicationId, expertId }) => applicationId === one.id && expertId === second.expertId),
    ).toEqual([]);
    expect(rows.find(({ id }) => id === kept.id)).toMatchObject({ status: 'ACCEPTED', automatic: false });
    expect(await assignAutomatically({ stageId: world.stageId }, at(world.officer))).toMatchObject({ assigned: 0 });
    await expect(assignAutomatically({ stageId: world.stageId }, at(world.observer))).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  test('reports the places nobody can fill', async () => {
    const world = await createReviewWorld({ applications: 2, experts: 2 });
    await openTestStage(world, world.stageId);
    await db.panelMember.updateMany({ where: { stageId: world.stageId }, data: { capacity: 1 } });
    const { assigned, unfilled } = await assignAutomatically({ stageId: world.stageId }, at(world.officer));
    expect([assigned, unfilled.reduce((sum, { missing }) => sum + missing, 0)]).toEqual([2, 2]);
  });
});

describe('closeStage', () => {
  test('the vectors of domain §I', async () => {
    const vectors = [
      ['82.5', '88', '91', '79.5', '86'],
      ['90', '90', '90', '60', '85'],
      ['88', '88', '88', '88', '88'],
      ['80', '81', '82'],
      ['80.01', '80.01', '80.01', '80.02', '80.02', '80.02'],
    ];
    const world = await createReviewWorld({ applications: 5, experts: 6, reviewsPerEntry: 3, cutCount: null });
    await openTestStage(world, world.stageId);
    await scoreAll(world, world.stageId, vectors);
    await close(world);
    const entries = await db.stageEntry.findMany({ where: { stageId: world.stageId } });
    const score = (index: number) =>
      entries.find(({ applicationId }) => applicationId === world.applications[index]?.id)?.score?.toFixed(2);
    expect(vectors.map((_, index) => score(index))).toEqual(['85.50', '88.33', '88.00', '81.00', '80.02']);
    expect(entries.every(({ outcome }) => outcome === 'PASSED')).toBe(true);
  });

  test('a funnel of two stages: cut, shortlist, weighted final rank', async () => {
    const world = await createReviewWorld({ applications: 4, cutCount: 3, secondStage: { cutCount: 1 } });
    await openTestStage(world, world.stageId);
    await scoreAll(world, world.stageId, [
      ['90', '90'],
      ['80', '80'],
      ['70', '70'],
      ['60', '60'],
    ]);
    await close(world);
    expect(await statusesOf(world)).toEqual(['SHORTLISTED', 'SHORTLISTED', 'SHORTLISTED', 'NOT_SHORTLISTED']);
    await openTestStage(world, world.secondStageId);
    await scoreAll(world, world.secondStageId, [
      ['70', '70'],
      ['90', '90'],
      ['75', '75'],
    ]);
    await close(world, world.secondStageId);
    // Weights 40 % and 60 %: 78.00, 86.00, 73.00; the last line cuts nobody by status.
    const entries = await db.stageEntry.findMany({ where: { stageId: world.secondStageId }, orderBy: { rank: 'asc' } });
    expect(
      entries.map(({ score, finalScore, outcome }) => [score?.toFixed(2), finalScore?.toFixed(2), outcome]),
    ).toEqual([
      ['90.00', '86.00', 'PASSED'],
      ['70.00', '78.00', 'CUT'],
      ['75.00', '73.00', 'CUT'],
    ]);
    expect(await statusesOf(world)).toEqual(['SHORTLISTED', 'SHORTLISTED', 'SHORTLISTED', 'NOT_SHORTLISTED']);
    expect((await db.round.findUniqueOrThrow({ where: { id: world.round.id } })).status).toBe('DECIDING');
  });

  test('a tie across the line waits for the chair', async () => {
    const world = await createReviewWorld({ cutCount: 2, secondStage: { cutCount: null } });
    await openTestStage(world, world.stageId);
    await scoreAll(world, world.stageId, [
      ['90', '90'],
      ['80', '80'],
      ['80', '80'],
    ]);
    const [first, second, third] = world.applications.map(({ id }) => id);
    await expect(close(world)).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'reviews.problems.tieAtCut', values: { count: 2, places: 1 } }],
    });
    await expect(close(world, world.stageId, { tieOrder: [first, second] })).rejects.toMatchObject({ kind: 'refused' });
    await close(world, world.stageId, { tieOrder: [third, second] });
    const entries = await db.stageEntry.findMany({ where: { stageId: world.stageId }, orderBy: { rank: 'asc' } });
    expect(entries.map(({ applicationId, rank, tied, outcome }) => [applicationId, rank, tied, outcome])).toEqual([
      [first, 1, false, 'PASSED'],
      [third, 2, true, 'PASSED'],
      [second, 3, true, 'CUT'],
    ]);
  });

  test('missing reviews need a reason, none at all cannot be accepted', async () => {
    const world = await createReviewWorld({ applications: 2, cutCount: null });
    await openTestStage(world, world.stageId);
    await scoreAll(world, world.stageId, [['90', '90'], []]);
    await expect(close(world, world.stageId, { acceptMissing: true, reason: '时间紧' })).rejects.toMatchObject({
      problems: [{ code: 'reviews.problems.unread' }],
    });
    await scoreAll(world, world.stageId, [[], ['80']]);
    await expect(close(world)).rejects.toMatchObject({ problems: [{ code: 'reviews.problems.missingReviews' }] });
    await expect(close(world, world.stageId, { acceptMissing: 'on' })).rejects.toMatchObject({
      problems: [{ code: 'reviews.problems.reasonForMissing' }],
    });
    await close(world, world.stageId, { acceptMissing: 'on', reason: '一位专家因病退出' });
    await expect(closeStage({ stageId: world.stageId, version: 1 }, at(world.officer))).rejects.toMatchObject({
      kind: 'conflict',
    });
  });

  test('a recused sheet does not count, and a conflict learned late stops the closing', async () => {
    const world = await createReviewWorld({ applications: 1, cutCount: null });
    await openTestStage(world, world.stageId);
    await scoreAll(world, world.stageId, [['90', '80', '10']]);
    const [third, application] = [world.experts[2], world.applications[0]];
    if (!third || !application) throw new Error('small world');
    await createConflict(third, application.organisationId);
    await expect(close(world)).rejects.toMatchObject({
      problems: [{ code: 'reviews.problems.conflictedSheets', values: { count: 1 } }],
    });
    const sheet = await db.reviewAssignment.findFirstOrThrow({
      where: { stageId: world.stageId, expertId: third.expertId },
    });
    await recuse({ assignmentId: sheet.id, version: sheet.version, kind: 'EMPLOYMENT' }, at(world.officer));
    await close(world);
    expect((await db.stageEntry.findFirstOrThrow({ where: { stageId: world.stageId } })).score?.toFixed(2)).toBe(
      '85.00',
    );
  });

  test('is for the officers of the round', async () => {
    const world = await createReviewWorld();
    await openTestStage(world, world.stageId);
    const call = { stageId: world.stageId, version: 2 };
    await expect(closeStage(call, at(world.observer))).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(
      closeStage(call, at(await actorWith('OFFICER', (await createCity('别市')).city))),
    ).rejects.toMatchObject({ kind: 'not-found' });
  });
});
