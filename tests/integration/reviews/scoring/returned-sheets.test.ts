import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { reviewsOfApplication } from '@/lib/reviews/reviews-of-application';
import { reopenScoreSheet } from '@/lib/reviews/scoring/reopen-score-sheet';
import { submitScoreSheet } from '@/lib/reviews/scoring/submit-score-sheet';
import { at } from '@/tests/factories/people';
import { createAssignment, createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { owner } from '@/tests/support/as-owner';

const world = await createReviewWorld({ applications: 1, experts: 2 });
await openTestStage(world, world.stageId);
const [expert, application] = [world.experts[0], world.applications[0]];
if (expert === undefined || application === undefined) throw new Error('the world is too small');
const { id: assignmentId, version } = await createAssignment({
  stageId: world.stageId,
  applicationId: application.id,
  expert,
  status: 'ACCEPTED',
});
const scored = (version: number, ...points: string[]) =>
  world.criteria
    .slice(0, points.length)
    .map(({ id: criterionId }, index) => ({ criterionId, points: points[index] ?? '', version }));
const read = async () =>
  (await reviewsOfApplication({ applicationId: application.id }, at(world.officer)))[0]?.sheets[0];

test('what was handed in stays as it was, and the office reads it once the stage is closed', async () => {
  const [first, second] = world.criteria.map(({ id }) => id);
  const handedIn = await submitScoreSheet({ assignmentId, version, scores: scored(0, '40', '30') }, at(expert));
  const reopened = await reopenScoreSheet(
    { assignmentId, version: handedIn.version, reason: '第一项误填' },
    at(world.officer),
  );
  const again = { assignmentId, version: reopened.version, scores: scored(1, '35', '30.5') };
  await submitScoreSheet(again, at(expert));
  expect(await read()).toMatchObject({ points: {}, returned: [] });

  await db.reviewStage.update({ where: { id: world.stageId }, data: { status: 'CLOSED' } });
  expect(await read()).toMatchObject({
    total: '65.50',
    points: { [first ?? '']: '35', [second ?? '']: '30.5' },
    returned: [{ total: '70.00', points: { [first ?? '']: '40', [second ?? '']: '30' }, reason: '第一项误填' }],
  });
});

test('nobody changes it afterwards, not even the owner of the database', async () => {
  await expect(owner.returnedSheet.updateMany({ data: { total: 100 } })).rejects.toThrow();
  await expect(owner.returnedSheet.deleteMany()).rejects.toThrow();
});
