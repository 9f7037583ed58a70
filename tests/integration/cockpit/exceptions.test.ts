import { expect, test } from 'vitest';
import { decide } from '@/lib/awards/deciding/decide';
import { acceptObjection } from '@/lib/awards/objections/accept-objection';
import { settleObjection } from '@/lib/awards/objections/settle-objection';
import { roundExceptions } from '@/lib/cockpit/exceptions-of-round';
import { roundCockpit } from '@/lib/cockpit/queries';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { closeStage } from '@/lib/reviews/stages/close-stage';
import { decidingNow, decidingRound } from '@/tests/factories/awards';
import { objectedRound } from '@/tests/factories/objections';
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
      examples: [{ id: near.id, title: near.title, figure: '', times: 1 }],
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
      examples: [first, second].map(({ id, title }) => ({ id, title, figure: '', times: 1 })),
    },
  ]);
});

test('an open objection stands first, then a step that is late; neither once it is settled', async () => {
  const { round, district, applicationId, objectionId, context } = await objectedRound();
  const observer = await actorWith('OBSERVER', district);
  const asked = async () => roundExceptions({ roundId: round.id }, at(observer, decidingNow));
  const title = expect.any(String);
  expect((await asked())[0]).toEqual({
    kind: 'objection',
    stageId: null,
    stage: null,
    count: 1,
    examples: [{ id: applicationId, title, figure: '', times: 1 }],
  });
  await acceptObjection({ objectionId, version: 1 }, context);
  expect((await asked())[0]).toMatchObject({ kind: 'objection', count: 1 });
  await settleObjection({ objectionId, version: 2, conclusion: 'DISMISSED', finding: '已核查，不成立' }, context);
  const stage = { dueAt: new Date('2026-03-01T10:00:00Z'), closedAt: new Date('2026-03-11T10:00:00Z') };
  await db.reviewStage.updateMany({ where: { planId: round.planId }, data: { ...stage, status: 'CLOSED' } });
  const step = { id: 'stage', figure: '10', times: 1 };
  expect((await asked())[0]).toMatchObject({ kind: 'lateStep', count: 2, examples: [step, step] });
});

test('what an office did with an objection stands in the trail of the round, and who raised it does not', async () => {
  const { round, officer, objectionId, context } = await objectedRound();
  await acceptObjection({ objectionId, version: 1 }, context);
  const { trail } = await roundCockpit({ roundId: round.id }, at(officer, decidingNow));
  expect(trail.map(({ command }) => command).filter((command) => command.startsWith('objection.'))).toEqual([
    'objection.accept',
  ]);
});

test('what was returned twice is named once, with how often', async () => {
  const { round, officer, applications } = await decidingRound();
  const [{ id: applicationId, title } = { id: '', title: '' }] = applications;
  const returned = { verdict: 'RETURNED', checklist: [], actorId: officer.personId ?? '', at: decidingNow } as const;
  for (const _ of [1, 2]) await db.screening.create({ data: { ...returned, applicationId } });
  expect(await roundExceptions({ roundId: round.id }, at(officer))).toMatchObject([
    { kind: 'correction', count: 2, examples: [{ id: applicationId, title, times: 2 }] },
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
