import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { declareNoConflict } from '@/lib/reviews/scoring/declare-no-conflict';
import { recuse } from '@/lib/reviews/scoring/recuse';
import { reopenScoreSheet } from '@/lib/reviews/scoring/reopen-score-sheet';
import { saveScores } from '@/lib/reviews/scoring/save-scores';
import { submitScoreSheet } from '@/lib/reviews/scoring/submit-score-sheet';
import { actorWith, at, createCity, plainActor } from '@/tests/factories/people';
import {
  createAssignment,
  createConflict,
  createReviewWorld,
  openTestStage,
  type ReviewWorld,
} from '@/tests/factories/reviews';
import { saidWith } from '@/tests/support/said-with';

let world: ReviewWorld;
const longComment = '需求依据充分,方案可以落地,建议补充风险应对办法和志愿者培训安排。';

beforeAll(async () => {
  world = await createReviewWorld({ applications: 13 });
  await openTestStage(world, world.stageId);
});

let next = 0;
/** Every test has an application of its own. */
async function assigned(status: 'INVITED' | 'ACCEPTED' = 'ACCEPTED') {
  const application = world.applications[next++];
  const [expert, other] = world.experts;
  if (application === undefined || expert === undefined || other === undefined)
    throw new Error('the world is too small');
  const assignment = await createAssignment({ stageId: world.stageId, applicationId: application.id, expert, status });
  return { assignment, assignmentId: assignment.id, version: assignment.version, expert, other, application };
}

const scoresOf = (...points: string[]) =>
  world.criteria
    .slice(0, points.length)
    .map(({ id }, index) => ({ criterionId: id, points: points[index] ?? '', version: 0 }));

/** What stands on a sheet, by criterion or 'comment'. */
async function cellsOf(assignmentId: string) {
  const cells = await db.cell.findMany({ where: { sheet: { assignment: { id: assignmentId } } } });
  return Object.fromEntries(cells.map(({ key, value }) => [key, value]));
}

describe('declareNoConflict', () => {
  test('opens the proposal', async () => {
    const { assignmentId, expert } = await assigned('INVITED');
    await declareNoConflict({ assignmentIds: assignmentId }, at(expert));
    expect(await db.reviewAssignment.findUnique({ where: { id: assignmentId } })).toMatchObject({ status: 'ACCEPTED' });
    await expect(declareNoConflict({ assignmentIds: [assignmentId] }, at(expert))).rejects.toMatchObject({
      kind: 'conflict',
    });
  });

  test('is not found over a recorded conflict, forbidden to the officer and unknown to another expert', async () => {
    const { assignmentId, expert, other, application } = await assigned('INVITED');
    await expect(declareNoConflict({ assignmentIds: assignmentId }, at(other))).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(declareNoConflict({ assignmentIds: assignmentId }, at(world.officer))).rejects.toMatchObject({
      kind: 'forbidden',
    });
    const conflict = await createConflict(expert, application.organisationId);
    await expect(declareNoConflict({ assignmentIds: assignmentId }, at(expert))).rejects.toMatchObject({
      kind: 'not-found',
    });
    await db.conflictOfInterest.update({ where: { id: conflict.id }, data: { endedAt: conflict.recordedAt } });
  });
});

describe('saveScores', () => {
  test('writes each criterion with its own version and the comment', async () => {
    const { assignmentId, expert } = await assigned();
    const saved = await saveScores(
      { assignmentId, scores: scoresOf('50', '3０.5'), comment: '好', commentVersion: 0 },
      at(expert),
    );
    const [first = '', second = ''] = world.criteria.map(({ id }) => id);
    expect(saved.versions).toEqual({ [first]: 1, [second]: 1, comment: 1 });
    const again = await saveScores({ assignmentId, scores: scoresOf('50', '30.5') }, at(expert));
    expect(again).toMatchObject({ changed: [], versions: { [first]: 1, [second]: 1 } });
    expect(await cellsOf(assignmentId)).toEqual({ [first]: '50.00', [second]: '30.50', comment: '好' });
    expect(await db.trailEntry.count({ where: { command: 'assignment.saveScores', entityId: assignmentId } })).toBe(1);
  });

  test('points that are taken back go on counting, so that a window left behind is told', async () => {
    const { assignmentId, expert } = await assigned();
    const [{ id: criterionId } = { id: '' }] = world.criteria;
    const score = (points: string, version: number) =>
      saveScores({ assignmentId, scores: [{ criterionId, points, version }] }, at(expert));
    await score('8', 0);
    // One window empties the field and types anew; the other still shows 8 in its version 1.
    await score('', 1);
    expect(await cellsOf(assignmentId)).toEqual({ [criterionId]: null });
    await score('55', 2);
    await expect(score('7', 1)).rejects.toMatchObject({
      kind: 'conflict',
      problems: [{ code: 'reviews.problems.scoreChanged', field: 'scores.0.points' }],
    });
    expect(await cellsOf(assignmentId)).toEqual({ [criterionId]: '55.00' });
  });

  test('of one criterion sent twice the last is meant', async () => {
    const { assignmentId, expert } = await assigned();
    await saveScores({ assignmentId, scores: [...scoresOf('3'), ...scoresOf('4')] }, at(expert));
    expect(Object.values(await cellsOf(assignmentId))).toEqual(['4.00']);
  });

  test('of two windows, the later one is told', async () => {
    const { assignmentId, expert } = await assigned();
    const both = await Promise.allSettled([
      saveScores({ assignmentId, scores: scoresOf('40') }, at(expert)),
      saveScores({ assignmentId, scores: scoresOf('41') }, at(expert)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { kind: 'conflict', problems: [{ code: 'reviews.problems.scoreChanged', field: 'scores.0.points' }] },
    });
    await saveScores({ assignmentId, comment: '甲', commentVersion: 0 }, at(expert));
    await expect(saveScores({ assignmentId, comment: '乙', commentVersion: 0 }, at(expert))).rejects.toMatchObject({
      kind: 'conflict',
      problems: [{ code: 'reviews.problems.commentChanged', field: 'comment' }],
    });
  });

  test('refuses what the rubric does not give', async () => {
    const { assignmentId, expert } = await assigned();
    await expect(saveScores({ assignmentId, scores: scoresOf('60.01') }, at(expert))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'reviews.problems.aboveMaximum' }],
    });
    await expect(saveScores({ assignmentId, scores: scoresOf('1.234') }, at(expert))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'reviews.problems.pointsFormat', field: 'scores.0.points' }],
    });
    await expect(saveScores({ assignmentId, scores: scoresOf('-1') }, at(expert))).rejects.toMatchObject({
      kind: 'refused',
    });
    await expect(
      saveScores({ assignmentId, scores: [{ criterionId: 'no-such', points: '1', version: 0 }] }, at(expert)),
    ).rejects.toMatchObject({ kind: 'refused' });
  });

  test('is for the expert alone', async () => {
    const { assignmentId, other } = await assigned();
    const stranger = await actorWith('OFFICER', (await createCity('别市')).city);
    const call = { assignmentId, scores: scoresOf('1') };
    for (const actor of [other, stranger, await plainActor()])
      await expect(saveScores(call, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(saveScores(call, at(world.officer))).rejects.toMatchObject({ kind: 'forbidden' });
  });

  test('waits for the declaration', async () => {
    const { assignmentId, expert } = await assigned('INVITED');
    await expect(saveScores({ assignmentId, scores: scoresOf('1') }, at(expert))).rejects.toMatchObject({
      problems: [{ code: 'reviews.problems.declareFirst' }],
    });
  });
});

describe('submitScoreSheet', () => {
  test('locks the sheet with the official total, once', async () => {
    const { assignmentId, version, expert } = await assigned();
    const submission = { assignmentId, version, scores: scoresOf('50.25', '35.5', '5'), comment: longComment };
    const both = await Promise.allSettled([
      submitScoreSheet(submission, at(expert)),
      submitScoreSheet(submission, at(expert)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const row = await db.reviewAssignment.findUniqueOrThrow({ where: { id: assignmentId } });
    expect([row.status, row.total?.toFixed(2)]).toEqual(['SUBMITTED', '90.75']);
    await expect(saveScores({ assignmentId, scores: scoresOf('1') }, at(expert))).rejects.toMatchObject({
      problems: [{ code: 'reviews.problems.sheetLocked' }],
    });
  });

  test('says everything that is missing', async () => {
    const { assignmentId, version, expert, other } = await assigned();
    await expect(submitScoreSheet({ assignmentId, version, scores: [] }, at(expert))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ field: 'scores.0.points' }, { field: 'scores.1.points' }],
    });
    await expect(
      submitScoreSheet({ assignmentId, version, scores: scoresOf('20', '30'), comment: '太短' }, at(expert)),
    ).rejects.toMatchObject({
      problems: [{ code: 'reviews.problems.commentLow', field: 'comment' }],
    });
    await expect(submitScoreSheet({ assignmentId, version }, at(other))).rejects.toMatchObject({ kind: 'not-found' });
    expect(await cellsOf(assignmentId)).toEqual({});
  });
});

describe('reopenScoreSheet and recuse', () => {
  test('an officer gives a locked sheet back; the trail keeps the old total', async () => {
    const { assignmentId, version, expert } = await assigned();
    const locked = await submitScoreSheet({ assignmentId, version, scores: scoresOf('40', '30') }, at(expert));
    await expect(
      reopenScoreSheet({ assignmentId, version: locked.version, reason: '误填' }, at(expert)),
    ).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(
      reopenScoreSheet({ assignmentId, version: 1, reason: '误填' }, at(world.officer)),
    ).rejects.toMatchObject({ kind: 'conflict' });
    await reopenScoreSheet({ assignmentId, version: locked.version, reason: '误填' }, at(world.officer));
    const row = await db.reviewAssignment.findUniqueOrThrow({ where: { id: assignmentId } });
    expect([row.status, row.total]).toEqual(['ACCEPTED', null]);
    const trail = await db.trailEntry.findFirst({ where: { command: 'assignment.reopen', entityId: assignmentId } });
    expect(trail).toMatchObject({
      fromState: 'SUBMITTED',
      toState: 'ACCEPTED',
      detail: { total: '70.00' },
    });
    expect(await saidWith('assignment.reopen', assignmentId)).toEqual({ reason: '误填' });
  });

  test('a recusal is remembered as a conflict and closes the sheet', async () => {
    const { assignmentId, version, expert, other, application } = await assigned();
    await expect(recuse({ assignmentId, version, kind: 'RELATIVE' }, at(other))).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(recuse({ assignmentId, version, kind: 'RELATIVE' }, at(world.observer))).rejects.toMatchObject({
      kind: 'forbidden',
    });
    await recuse({ assignmentId, version, kind: 'RELATIVE', note: '配偶在该机构任职' }, at(expert));
    expect(
      await db.conflictOfInterest.count({
        where: { personId: expert.personId, cityId: world.city.id, organisationId: application.organisationId },
      }),
    ).toBe(1);
    await expect(recuse({ assignmentId, version: version + 1, kind: 'RELATIVE' }, at(expert))).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(saveScores({ assignmentId, scores: scoresOf('1') }, at(expert))).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});
