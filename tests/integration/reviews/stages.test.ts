import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { assignReviewer } from '@/lib/reviews/assign-reviewer';
import { removeAssignment } from '@/lib/reviews/remove-assignment';
import { setPanel } from '@/lib/reviews/set-panel';
import { openStage } from '@/lib/reviews/stages/open-stage';
import { actorWith, at, createCity } from '@/tests/factories/people';
import {
  createAssignment,
  createConflict,
  createExpert,
  createReviewWorld,
  openTestStage,
} from '@/tests/factories/reviews';
import { statusesOf, versionOf } from '@/tests/integration/reviews/stages-scene';

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
    const after = await setPanel(
      {
        stageId: world.stageId,
        version: await versionOf(world.stageId),
        everybody: '4',
        members: [
          { expertId: first.expertId, capacity: '7' },
          { expertId: second.expertId, capacity: '' },
        ],
      },
      at(world.officer),
    );
    expect(after.panel).toEqual([
      { expertId: first.expertId, capacity: 7, groupCode: '', isChair: false },
      { expertId: second.expertId, capacity: 4, groupCode: '', isChair: false },
    ]);
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
});
