import { beforeAll, expect, test } from 'vitest';
import { db, type Tx } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { saveScores } from '@/lib/reviews/scoring/save-scores';
import { at, testNow } from '@/tests/factories/people';
import { createAssignment, createReviewWorld, openTestStage, type ReviewWorld } from '@/tests/factories/reviews';
import { heldUpBy } from '@/tests/support/held-up';

let world: ReviewWorld;
beforeAll(async () => {
  world = await createReviewWorld({ applications: 9 });
  await openTestStage(world, world.stageId);
});

let next = 0;
/** A sheet of its own for every test; `hold` is how another window's save, a submission or a taking back holds it. */
async function sheet() {
  const [application, [expert]] = [world.applications[next++], world.experts];
  if (application === undefined || expert === undefined) throw new Error('the world is too small');
  const { id, sheetId } = await createAssignment({
    stageId: world.stageId,
    applicationId: application.id,
    expert,
    status: 'ACCEPTED',
  });
  const save = (...points: string[]) => saveScores({ assignmentId: id, scores: scoresOf(...points) }, at(expert));
  const hold = (tx: Tx) => tx.$queryRaw`SELECT 1 FROM "ReviewAssignment" WHERE "id" = ${id} FOR NO KEY UPDATE`;
  const put = async (tx: Tx, index: number, value: string) => {
    await hold(tx);
    const written = { updatedAt: testNow, updatedById: expert.personId };
    await tx.cell.create({ data: { sheetId, key: world.criteria[index]?.id ?? '', value, ...written } });
  };
  const stored = async () => (await db.cell.findMany({ where: { sheetId } })).map(({ value }) => value).sort();
  const entries = () => db.trailEntry.count({ where: { command: 'assignment.saveScores', entityId: id } });
  return { id, save, hold, put, stored, entries };
}

/** Points in the rubric's order; '-' leaves one out. All were seen as nobody had written on them. */
const scoresOf = (...points: string[]) =>
  points.flatMap((given, index) =>
    given === '-' ? [] : [{ criterionId: world.criteria[index]?.id ?? '', points: given, version: 0 }],
  );

const refusedWith = (code: string) => ({ status: 'rejected', reason: { problems: [{ code }] } });

test('a save asks the database twice, to judge and to write', async () => {
  const { save, entries } = await sheet();
  expect(await countStatements(() => save('40', '30', '5'))).toMatchObject({ statements: 2 });
  expect(await countStatements(() => save('40'))).toMatchObject({ statements: 1, result: { changed: [] } });
  expect(await entries()).toBe(1);
});

test('another window writes the same score in between: whoever is slower is told, and nothing of theirs is there', async () => {
  const { save, put, stored, entries } = await sheet();
  const late = await heldUpBy(
    (tx) => put(tx, 0, '40.00'),
    () => save('41', '30'),
  );
  expect(late).toMatchObject({
    reason: { kind: 'conflict', problems: [{ code: 'reviews.problems.scoreChanged', field: 'scores.0.points' }] },
  });
  expect(await stored()).toEqual(['40.00']);
  expect(await entries()).toBe(0);
});

test('another window writes another score, or the same points, in between: both stand', async () => {
  const { save, put, stored, entries } = await sheet();
  const other = await heldUpBy(
    (tx) => put(tx, 0, '40.00'),
    () => save('-', '30'),
  );
  expect(other).toMatchObject({ status: 'fulfilled', value: { changed: [world.criteria[1]?.id] } });
  const same = await heldUpBy(
    (tx) => put(tx, 2, '5.00'),
    () => save('-', '-', '5'),
  );
  expect(same).toMatchObject({
    status: 'fulfilled',
    value: { changed: [], versions: { [world.criteria[2]?.id ?? '']: 1 } },
  });
  expect(await stored()).toEqual(['30.00', '40.00', '5.00']);
  expect(await entries()).toBe(1);
});

test('the sheet is taken back, given back or submitted in between: nothing is written on it any more', async () => {
  const moves = [
    ['REMOVED', undefined],
    ['RECUSED', 'reviews.problems.hasRecused'],
    ['SUBMITTED', 'reviews.problems.sheetLocked'],
  ] as const;
  for (const [status, code] of moves) {
    const { id, save, stored, entries } = await sheet();
    const move = (tx: Tx) => tx.reviewAssignment.update({ where: { id }, data: { status, version: { increment: 1 } } });
    const late = await heldUpBy(move, () => save('40'));
    expect(late).toMatchObject(code === undefined ? { reason: { kind: 'not-found' } } : refusedWith(code));
    expect([await stored(), await entries()]).toEqual([[], 0]);
  }
});

test('whoever only holds the sheet for a moment keeps nobody from saving', async () => {
  const { save, hold, stored } = await sheet();
  expect(await heldUpBy(hold, () => save('40', '30'))).toMatchObject({ status: 'fulfilled' });
  expect(await stored()).toEqual(['30.00', '40.00']);
});

test('the stage is closed in between: the score comes too late', async () => {
  const { save, stored, entries } = await sheet();
  const before = await db.reviewStage.findUniqueOrThrow({ where: { id: world.stageId } });
  const close = (tx: Tx) =>
    tx.reviewStage.update({ where: { id: before.id }, data: { status: 'CLOSED', version: { increment: 1 } } });
  expect(await heldUpBy(close, () => save('40'))).toMatchObject(refusedWith('reviews.problems.stageNotScoring'));
  expect([await stored(), await entries()]).toEqual([[], 0]);
  await db.reviewStage.update({ where: { id: before.id }, data: { status: 'SCORING' } });
});
