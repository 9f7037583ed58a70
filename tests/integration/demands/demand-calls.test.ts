import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { cancelDemandCall } from '@/lib/demands/calls/cancel-demand-call';
import { createDemandCall } from '@/lib/demands/calls/create-demand-call';
import { extendDemandCall } from '@/lib/demands/calls/extend-demand-call';
import { publishDemandCall } from '@/lib/demands/calls/publish-demand-call';
import { updateDemandCall } from '@/lib/demands/calls/update-demand-call';
import type { Actor } from '@/lib/kernel/actor';
import { createDemandCallRow } from '@/tests/factories/demands';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { saidWith } from '@/tests/support/said-with';

let place: Awaited<ReturnType<typeof createCity>>;
let officer: Actor;
let observer: Actor;
let stranger: Actor;

beforeAll(async () => {
  place = await createCity();
  officer = await actorWith('OFFICER', place.street);
  observer = await actorWith('OBSERVER', place.city);
  stranger = await actorWith('OFFICER', (await createCity('乙市')).city);
});

const draft = () => createDemandCallRow({ region: place.street, status: 'DRAFT' });
const input = (call: { id: string; version: number }) => ({ callId: call.id, version: call.version });
const edit = (call: { id: string; version: number }) => ({
  ...input(call),
  title: '望江需求征集令',
  guidance: '说明',
  opensAt: '2026-03-03T09:00',
  closesAt: '2026-03-12T17:00',
  sources: ['RESIDENT', 'COMMUNITY'],
  verifyDays: '3',
  contactName: '王晓',
  contactPhone: '87000001',
  categories: [
    { code: 'A', group: '社区服务类', name: '社区治理' },
    { code: '', group: '', name: '' },
  ],
});

test('a street’s officer begins with Hangzhou’s nine categories', async () => {
  const created = await createDemandCall(
    { regionId: place.street.id, title: '需求征集令', template: 'hangzhou' },
    at(officer),
  );
  expect(created).toMatchObject({ status: 'DRAFT', cityId: place.city.id, verifyDays: 5 });
  expect(await db.demandCategory.count({ where: { callId: created.id } })).toBe(9);
  await expect(createDemandCall({ regionId: '', title: ' ', template: 'hangzhou' }, at(officer))).rejects.toMatchObject(
    {
      problems: [
        { code: 'demands.problems.noCallRegion', field: 'regionId' },
        { code: 'demands.problems.noCallTitle', field: 'title' },
      ],
    },
  );
  await expect(
    createDemandCall({ regionId: place.street.id, title: '需求征集令', template: 'hangzhou' }, at(stranger)),
  ).rejects.toMatchObject({ kind: 'not-found' });
  await expect(
    createDemandCall({ regionId: place.street.id, title: '需求征集令', template: 'hangzhou' }, at(observer)),
  ).rejects.toMatchObject({ kind: 'forbidden' });
});

test('a region that no longer exists has no call', async () => {
  const { street } = await createCity();
  await db.region.update({ where: { id: street.id }, data: { validTo: '2020-12-31' } });
  await expect(
    createDemandCall(
      { regionId: street.id, title: '需求征集令', template: 'blank' },
      at(await actorWith('OFFICER', street)),
    ),
  ).rejects.toMatchObject({ problems: [{ code: 'demands.problems.regionRetired' }] });
});

test('a draft is edited as one form; codes stand once', async () => {
  const call = await draft();
  const updated = await updateDemandCall(edit(call), at(officer));
  expect(updated).toMatchObject({
    title: '望江需求征集令',
    sources: ['RESIDENT', 'COMMUNITY'],
    verifyDays: 3,
    closesAt: new Date('2026-03-12T09:00:00Z'),
  });
  expect(await db.demandCategory.findMany({ where: { callId: call.id } })).toMatchObject([
    { code: 'A', name: '社区治理' },
  ]);
  const twice = [
    { code: 'A', name: '甲' },
    { code: 'A', name: '乙' },
  ];
  await expect(updateDemandCall({ ...edit(updated), categories: twice }, at(officer))).rejects.toMatchObject({
    problems: [{ code: 'demands.problems.categoryTwice', field: 'categories.1.code' }],
  });
});

test('a published call is not edited, and is published once', async () => {
  const call = await draft();
  const published = await publishDemandCall(input(call), at(officer));
  expect(published).toMatchObject({ status: 'OPEN', publishedAt: testNow });
  await expect(updateDemandCall(edit(published), at(officer))).rejects.toMatchObject({
    problems: [{ code: 'demands.problems.callFrozen' }],
  });
  await expect(publishDemandCall(input(published), at(officer))).rejects.toMatchObject({ kind: 'conflict' });
});

test('an unfinished call is not published', async () => {
  const created = await createDemandCall(
    { regionId: place.street.id, title: '需求征集令', template: 'blank' },
    at(officer),
  );
  await expect(publishDemandCall(input(created), at(officer))).rejects.toMatchObject({ kind: 'refused' });
});

test('the window grows, never shrinks', async () => {
  const call = await createDemandCallRow({ region: place.street });
  const extended = await extendDemandCall(
    { ...input(call), closesAt: '2026-04-01T18:00', reason: '居民反映时间不足' },
    at(officer),
  );
  expect(extended.closesAt).toEqual(new Date('2026-04-01T10:00:00Z'));
  await expect(
    extendDemandCall({ ...input(extended), closesAt: '2026-03-31T18:00', reason: '提前' }, at(officer)),
  ).rejects.toMatchObject({ problems: [{ code: 'demands.problems.notLater' }] });
  expect(await saidWith('demandCall.extend', call.id)).toEqual({ reason: '居民反映时间不足' });
});

test('a call is cancelled with a reason, once', async () => {
  const call = await createDemandCallRow({ region: place.street });
  const cancelled = await cancelDemandCall({ ...input(call), reason: '计划调整' }, at(officer));
  expect(cancelled.status).toBe('CANCELLED');
  await expect(cancelDemandCall({ ...input(cancelled), reason: '计划调整' }, at(officer))).rejects.toMatchObject({
    kind: 'conflict',
  });
});
