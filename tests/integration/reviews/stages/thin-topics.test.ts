import { expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { openStage } from '@/lib/reviews/stages/open-stage';
import { stageDetail } from '@/lib/reviews/stages/stage-detail';
import { at } from '@/tests/factories/people';
import { createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { changeTerms } from '@/tests/factories/rounds';
import { createTopicRow } from '@/tests/factories/topics';
import { versionOf } from '@/tests/integration/reviews/stages-scene';

/** Three applications: two to the first topic, one to the second; a third topic has none. */
async function perTopic(leastPerTopic: number | null) {
  const world = await createReviewWorld({ applications: 3 });
  await changeTerms(world.round, { applyPerTopic: true, leastPerTopic });
  const topics = [];
  for (const title of ['助餐', '陪诊', '反诈']) topics.push(await createTopicRow({ round: world.round, title }));
  for (const [index, { id }] of world.applications.entries())
    await db.application.update({ where: { id }, data: { topicId: topics[index < 2 ? 0 : 1]?.id ?? null } });
  return { ...world, about: { roundId: world.round.id, stageId: world.stageId } };
}

it('names the topics with too few, and opens only with a reason', async () => {
  const { about, officer, stageId } = await perTopic(2);
  expect((await stageDetail(about, at(officer))).thin).toEqual([{ number: 2, title: '陪诊', applications: 1 }]);
  const opening = { stageId, version: await versionOf(stageId) };
  for (const thinReason of ['', '就这样'])
    await expect(openStage({ ...opening, thinReason }, at(officer))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'reviews.problems.topicTooFew', field: 'thinReason', values: { title: '陪诊', count: 1 } }],
    });
  await openStage({ ...opening, thinReason: '该选题只有一家机构具备资质，经研究继续评审' }, at(officer));
  expect((await stageDetail(about, at(officer))).thin).toEqual([]);
});

it('asks for nothing where the round does not', async () => {
  const { about, officer, stageId } = await perTopic(null);
  expect((await stageDetail(about, at(officer))).thin).toEqual([]);
  await openTestStage({ officer }, stageId);
});
