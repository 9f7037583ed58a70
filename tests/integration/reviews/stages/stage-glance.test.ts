import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { closeStage } from '@/lib/reviews/stages/close-stage';
import { stageGlance } from '@/lib/reviews/stages/stage-glance';
import { actorWith, at, plainActor, testNow } from '@/tests/factories/people';
import { createAssignment, createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { mightyElsewhere } from '@/tests/support/contract-place';

const DAY_MS = 86_400_000;

/** Two applications with two sheets each, the second expert harder; one review was given back unread. */
async function scored() {
  const world = await createReviewWorld({ applications: 2, cutCount: 1 });
  const { stageId, applications, experts, officer } = world;
  await openTestStage(world, stageId);
  const [first, second] = applications.map(({ id }) => id);
  const [one, other, third] = experts;
  if (!first || !second || !one || !other || !third) throw new Error('the world is too small');
  await createAssignment({ stageId, applicationId: first, expert: one, total: '95.00' });
  await createAssignment({ stageId, applicationId: first, expert: other, total: '70.00' });
  await createAssignment({ stageId, applicationId: second, expert: one, total: '80.00' });
  await createAssignment({ stageId, applicationId: second, expert: other, total: '75.00' });
  const recused = await createAssignment({ stageId, applicationId: second, expert: third });
  await db.reviewAssignment.update({
    where: { id: recused.id },
    data: { status: 'RECUSED', recusalKind: 'RELATIVE', recusalNote: '表亲', declaredAt: testNow },
  });
  await db.reviewStage.update({ where: { id: stageId }, data: { dueAt: new Date(testNow.getTime() - DAY_MS) } });
  const close = async () => {
    const { version } = await db.reviewStage.findUniqueOrThrow({ where: { id: stageId } });
    await closeStage({ stageId, version }, at(officer));
  };
  return { ...world, first, second, close, address: { roundId: world.round.id, stageId } };
}

test('nobody sees how scores lie before the stage is closed; then its officers do, the furthest apart first', async () => {
  const { address, officer, first, second, close } = await scored();
  expect(await stageGlance(address, at(officer))).toMatchObject({ applications: [], experts: [] });
  await close();
  const { applications, experts } = await stageGlance(address, at(officer));
  expect(applications.map(({ id, low, high, mean }) => [id, low, high, mean])).toEqual([
    [first, '70.00', '95.00', '82.50'],
    [second, '75.00', '80.00', '77.50'],
  ]);
  expect(experts.map(({ name, low, high, mean }) => [name, low, high, mean])).toEqual([
    ['专家2', '70.00', '75.00', '72.50'],
    ['专家1', '80.00', '95.00', '87.50'],
  ]);
});

test('what went another way than planned is counted for whoever sees the stage', async () => {
  const { address, observer, close } = await scored();
  await close();
  expect(await stageGlance(address, at(observer))).toMatchObject({
    exceptions: { recused: 1, late: 4, missing: 0, returned: 0, removed: 0, acceptedMissing: false, tied: 0 },
    applications: [],
    experts: [],
  });
});

test('who stepped aside, on which ground and when is said; where experts stay hidden, not by whom', async () => {
  const { address, officer, observer, second } = await scored();
  const told = { applicationId: second, kind: 'RELATIVE', at: testNow };
  expect((await stageGlance(address, at(officer))).recusals).toMatchObject([
    { ...told, expert: '专家3', note: '表亲' },
  ]);
  await db.reviewStage.update({ where: { id: address.stageId }, data: { blindExperts: true } });
  expect((await stageGlance(address, at(observer))).recusals).toMatchObject([{ ...told, expert: '', note: '' }]);
});

test('strangers do not find it', async () => {
  const { address, city, experts } = await scored();
  const strangers = [visitor, await plainActor(), await mightyElsewhere(), await actorWith('EXPERT', city), ...experts];
  for (const stranger of strangers)
    await expect(stageGlance(address, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
});
