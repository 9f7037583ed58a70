import { beforeAll, expect, test } from 'vitest';
import { saveScores } from '@/lib/reviews/scoring/save-scores';
import { scoreNow } from '@/lib/reviews/scoring/score-now';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { createAssignment, createReviewWorld, openTestStage, type ReviewWorld } from '@/tests/factories/reviews';

let world: ReviewWorld;

beforeAll(async () => {
  world = await createReviewWorld({ applications: 1 });
  await openTestStage(world, world.stageId);
});

test('shows an expert what stands on their own sheet now, and nobody else anything', async () => {
  const [[application], [expert, other], [criterion]] = [world.applications, world.experts, world.criteria];
  if (!application || !expert || !other || !criterion) throw new Error('the world is too small');
  const { id: assignmentId } = await createAssignment({
    stageId: world.stageId,
    applicationId: application.id,
    expert,
    status: 'ACCEPTED',
  });
  const about = { assignmentId, key: criterion.id };
  expect(await scoreNow(about, at(expert))).toEqual({ value: '', version: 0, writerName: '', savedAt: null });

  const scores = [{ criterionId: criterion.id, points: '7.50', version: 0 }];
  await saveScores({ assignmentId, scores, comment: '好', commentVersion: 0 }, at(expert));
  const written = { version: 1, writerName: expert.name, savedAt: testNow };
  expect(await scoreNow(about, at(expert))).toEqual({ value: '7.5', ...written });
  expect(await scoreNow({ assignmentId, key: 'comment' }, at(expert))).toEqual({ value: '好', ...written });

  const nothing = { kind: 'not-found' };
  await expect(scoreNow({ assignmentId, key: 'no-such' }, at(expert))).rejects.toMatchObject(nothing);
  const stranger = await actorWith('OFFICER', (await createCity('别市')).city);
  for (const actor of [other, world.officer, world.observer, stranger])
    await expect(scoreNow(about, at(actor))).rejects.toMatchObject(nothing);
});
