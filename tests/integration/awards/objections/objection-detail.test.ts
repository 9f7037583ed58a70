import { expect, test } from 'vitest';
import { acceptObjection } from '@/lib/awards/objections/accept-objection';
import { objectionDetail } from '@/lib/awards/objections/objection-detail';
import { refuseObjection } from '@/lib/awards/objections/refuse-objection';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { countStatements } from '@/lib/db/count-statements';
import { visitor } from '@/lib/kernel/actor';
import { noticeEndsAt } from '@/tests/factories/awards';
import { objectedRound } from '@/tests/factories/objections';
import { memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, plainActor } from '@/tests/factories/people';
import { readersOf } from '@/tests/support/readers-of';
import { some } from '@/tests/support/some';

const finding = '所述情况与该项目无关。';

test('who answers reads the telephone whole, and it is written down; who watches reads it masked', async () => {
  const { objectionId, officer, round, district, context } = await objectedRound({ contact: '13800001234' });
  const read = await objectionDetail({ objectionId }, context);
  expect(read).toMatchObject({
    contact: '13800001234',
    objectorName: '周敏',
    reply: 'telephone',
    moves: ['accept', 'refuse'],
    dueAt: new Date('2026-03-14T15:59:59Z'),
  });
  const observer = await actorWith('OBSERVER', district);
  expect(await objectionDetail({ objectionId }, at(observer))).toMatchObject({
    contact: '138****1234',
    objectorName: '周*',
    moves: [],
  });
  expect(await readersOf(objectionId)).toEqual([[officer.personId, 'contact', round.cityId]]);
});

test('the telephone stays whole for the call that answers it, until the notice is over', async () => {
  const { objectionId, round, context, officer } = await objectedRound({ contact: '13800001234' });
  await refuseObjection({ objectionId, version: 1, finding }, context);
  expect(await objectionDetail({ objectionId }, context)).toMatchObject({ contact: '13800001234', finding, moves: [] });
  await confirmAwards({ roundId: round.id, version: 1 }, at(officer, noticeEndsAt));
  expect(await objectionDetail({ objectionId }, at(officer, noticeEndsAt))).toMatchObject({
    contact: '138****1234',
    objectorName: '周*',
  });
});

test('an address is answered by letter, a tip not at all; once taken up it holds or not', async () => {
  const named = await objectedRound();
  await acceptObjection({ objectionId: named.objectionId, version: 1 }, named.context);
  expect(await objectionDetail({ objectionId: named.objectionId }, named.context)).toMatchObject({
    reply: 'letter',
    moves: ['uphold', 'dismiss'],
  });
  const tip = await objectedRound({ objectorKind: 'ANONYMOUS' });
  expect(await objectionDetail({ objectionId: tip.objectionId }, tip.context)).toMatchObject({
    reply: 'none',
    contact: '',
  });
  expect(await readersOf(tip.objectionId)).toEqual([]);
});

test('the application it is about comes with it, in two statements and one for the trail', async () => {
  const { objectionId, applications, context } = await objectedRound();
  const { statements } = await countStatements(() => objectionDetail({ objectionId }, context));
  expect(statements).toBeLessThanOrEqual(4);
  const { application } = await objectionDetail({ objectionId }, context);
  expect(application).toMatchObject({ id: applications[0]?.id });
  expect(application.awardedFen).toBeGreaterThan(0n);
});

test('nobody else knows of it', async () => {
  const { objectionId, organisation, street } = await objectedRound();
  const strangers = [
    visitor,
    await plainActor(),
    await memberActor(organisation),
    await actorWith('OFFICER', street),
    await actorWith('OFFICER', (await createCity('别的市')).city),
  ];
  for (const stranger of some(strangers))
    await expect(objectionDetail({ objectionId }, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
});
