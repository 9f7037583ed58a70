import { expect, test } from 'vitest';
import { decide } from '@/lib/awards/deciding/decide';
import { roundExceptions } from '@/lib/cockpit/exceptions-of-round';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { closeStage } from '@/lib/reviews/stages/close-stage';
import { decidingNow, decidingRound } from '@/tests/factories/awards';
import { memberActor } from '@/tests/factories/organisations';
import { actorWith, at, plainActor } from '@/tests/factories/people';
import { createAssignment, createConflict, createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { mightyElsewhere } from '@/tests/support/contract-place';

test('scores far apart are said once their stage is closed; recusals and conflicts before', async () => {
  const world = await createReviewWorld({ applications: 2, cutCount: 1 });
  const { round, stageId, applications, experts, officer, observer } = world;
  await openTestStage(world, stageId);
  const [far, near] = applications;
  const [one, other, third] = experts;
  if (!far || !near || !one || !other || !third) throw new Error('the world is too small');
  for (const [application, expert, total] of [
    [far, one, '95.00'],
    [far, other, '70.00'],
    [near, one, '80.00'],
    [near, other, '75.00'],
  ] as const)
    await createAssignment({ stageId, applicationId: application.id, expert, total });
  const recused = await createAssignment({ stageId, applicationId: near.id, expert: third });
  await db.reviewAssignment.update({ where: { id: recused.id }, data: { status: 'RECUSED' } });
  const asked = async () => roundExceptions({ roundId: round.id }, at(observer));
  expect(await asked()).toEqual([
    {
      kind: 'recused',
      stageId,
      stage: expect.any(String),
      count: 1,
      examples: [{ id: near.id, title: near.title, figure: '' }],
    },
  ]);

  const { version } = await db.reviewStage.findUniqueOrThrow({ where: { id: stageId } });
  await closeStage({ stageId, version }, at(officer));
  expect(
    (await asked()).map(({ kind, count, examples }) => [kind, count, examples[0]?.id, examples[0]?.figure]),
  ).toEqual([
    ['spread', 1, far.id, '70.00–95.00'],
    ['recused', 1, near.id, ''],
  ]);

  await createConflict(one, near.organisationId);
  expect((await asked())[0]).toMatchObject({ kind: 'conflict', stageId });
});

test('whoever stands before an award in rank and is not awarded is named, the first in rank first', async () => {
  const { round, officer, district, applications } = await decidingRound();
  const [first, second, third] = applications;
  if (!first || !second || !third) throw new Error('three are wanted');
  const outcomes = [
    [first, 'DECLINE', 0n],
    [second, 'RESERVE', 0n],
    [third, 'AWARD', 4_500_000n],
  ] as const;
  for (const [{ id: applicationId }, outcome, amountFen] of outcomes)
    await decide({ applicationId, outcome, amountFen, reason: '集体研究', version: 0 }, at(officer, decidingNow));
  const observer = await actorWith('OBSERVER', district);
  expect(await roundExceptions({ roundId: round.id }, at(observer))).toEqual([
    {
      kind: 'passedOver',
      stageId: null,
      stage: null,
      count: 2,
      examples: [first, second].map(({ id, title }) => ({ id, title, figure: '' })),
    },
  ]);
});

test('a round that went as planned has none, and strangers do not find it', async () => {
  const { round, officer, street, organisation } = await decidingRound();
  expect(await roundExceptions({ roundId: round.id }, at(officer))).toEqual([]);
  const strangers = [
    visitor,
    await plainActor(),
    await mightyElsewhere(),
    await actorWith('OFFICER', street),
    await memberActor(organisation),
  ];
  for (const stranger of strangers)
    await expect(roundExceptions({ roundId: round.id }, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
});
