import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { recuse } from '@/lib/reviews/scoring/recuse';
import { closeStage } from '@/lib/reviews/stages/close-stage';
import { at } from '@/tests/factories/people';
import { createConflict, createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { close, scoreAll, statusesOf } from '@/tests/integration/reviews/stages-scene';
import { some } from '@/tests/support/some';

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
    expect(some(entries).every(({ outcome }) => outcome === 'PASSED')).toBe(true);
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
});
