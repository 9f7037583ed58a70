import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { committedOf } from '@/lib/funds/ledger';
import type { Actor } from '@/lib/kernel/actor';
import { publishRound } from '@/lib/rounds/publishing/publish-round';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

let place: Awaited<ReturnType<typeof createCity>>;
let officer: Actor;

beforeAll(async () => {
  place = await createCity();
  officer = await actorWith('OFFICER', place.district);
});

const draft = (amountFen?: bigint) =>
  createRound({ region: place.district, status: 'DRAFT', ...(amountFen === undefined ? {} : { amountFen }) });

test('publishing freezes rules and form and commits the money', async () => {
  const { id, version, planId, formId, plan } = await draft(30_000_000n);
  const published = await publishRound({ roundId: id, version, planVersion: plan.version }, at(officer));
  expect(published).toMatchObject({ status: 'OPEN', publishedAt: testNow });
  expect(await db.plan.findUnique({ where: { id: planId } })).toMatchObject({ frozenAt: testNow });
  expect(await db.form.findUnique({ where: { id: formId } })).toMatchObject({ frozenAt: testNow });
  const line = await db.fundingLine.findFirstOrThrow({ where: { roundId: id } });
  expect(await committedOf(db, line.fundId)).toBe(30_000_000n);
  expect(await db.trailEntry.findFirst({ where: { entityId: id, command: 'round.publish' } })).toMatchObject({
    fromState: 'DRAFT',
    toState: 'OPEN',
  });
});

test('its announcement stands as it read, signed by its host, and keeps what a copy asks for again', async () => {
  const { id, version, planId, plan } = await draft();
  await db.round.update({ where: { id }, data: { host: '测试市妇女联合会' } });
  const section = { planId, key: 'purpose' };
  await db.announcementSection.updateMany({
    where: section,
    data: { body: '〔主办单位〕决定开展〔批次名称〕项目征集。' },
  });
  await publishRound({ roundId: id, version, planVersion: plan.version }, at(officer));
  const { title, issuedBy } = await db.round.findUniqueOrThrow({ where: { id } });
  expect(issuedBy).toBe('测试市妇女联合会');
  expect(await db.announcementSection.findFirst({ where: section })).toMatchObject({
    body: `测试市妇女联合会决定开展${title}项目征集。`,
    source: '〔主办单位〕决定开展〔批次名称〕项目征集。',
    filled: { 主办单位: '测试市妇女联合会', 批次名称: title },
  });
});

test('whatever is missing is named at once, and nothing is half published', async () => {
  const { id, version, planId, plan } = await draft();
  await db.round.update({ where: { id }, data: { contactName: '' } });
  await db.announcementSection.updateMany({
    where: { planId, key: { in: ['method', 'purpose'] } },
    data: { body: '' },
  });
  await db.announcementSection.updateMany({ where: { planId, key: 'purpose' }, data: { body: '根据〔文号〕' } });
  await expect(publishRound({ roundId: id, version, planVersion: plan.version }, at(officer))).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ part: 'basics' }, { code: 'rounds.problems.part_method' }, { code: 'rounds.problems.placeholders' }],
  });
  expect(await db.round.findUnique({ where: { id } })).toMatchObject({ status: 'DRAFT', publishedAt: null });
});

test('a fund that does not hold that much refuses', async () => {
  const { id, version, plan } = await draft(1_000_000_001n);
  await expect(publishRound({ roundId: id, version, planVersion: plan.version }, at(officer))).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'funds.problems.overCommitted', values: { over: '0.01' } }],
  });
  expect(await db.ledgerEvent.count({ where: { roundId: id } })).toBe(0);
});
