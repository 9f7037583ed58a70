import { beforeAll, expect, test } from 'vitest';
import { callList } from '@/lib/demands/calls/call-list';
import {
  callsToEnterInto,
  demandCallDetail,
  publicDemandCall,
  publicDemandCalls,
} from '@/lib/demands/calls/call-queries';
import { officeDemandCalls } from '@/lib/demands/calls/read-call-list';
import { visitor } from '@/lib/kernel/actor';
import { createDemandCallRow } from '@/tests/factories/demands';
import { actorWith, at, createCity, createRegion, testNow } from '@/tests/factories/people';
import { type DemandSetting, demandSetting } from '@/tests/support/demand-setting';

let setting: DemandSetting;

beforeAll(async () => {
  setting = await demandSetting();
});

test('calls: the office sees its own, everybody the published ones', async () => {
  const street = await actorWith('OFFICER', setting.place.district);
  const own = (await officeDemandCalls({}, at(street))).page.rows.find(({ id }) => id === setting.call.id);
  expect(own && callList.columns.phase.value(own, { now: testNow })).toBe('open');
  expect((await officeDemandCalls({}, at(setting.stranger))).page.total).toBe(0);
  expect(await demandCallDetail({ callId: setting.call.id }, at(street))).toMatchObject({
    moves: ['cancel'],
    may: { edit: false, extend: true },
  });
  await expect(demandCallDetail({ callId: setting.call.id }, at(setting.stranger))).rejects.toMatchObject({
    kind: 'not-found',
  });
  const draft = await createDemandCallRow({ region: setting.place.district, status: 'DRAFT' });
  await expect(publicDemandCall({ callId: draft.id }, at(visitor))).rejects.toMatchObject({ kind: 'not-found' });
  expect(await publicDemandCall({ callId: setting.call.id }, at(visitor))).toMatchObject({
    phase: 'open',
    categories: expect.any(Array) as unknown,
  });
  expect((await publicDemandCalls({}, at(visitor))).map(({ id }) => id)).not.toContain(draft.id);
  // Below it, a street finds what is published for it too, and no draft.
  const below = async (who: typeof setting.officer) =>
    (await officeDemandCalls({}, at(who))).page.rows.map(({ id }) => id);
  expect(await below(setting.officer)).toEqual([setting.call.id]);
  const beside = await createRegion({ name: '邻区', level: 'DISTRICT', parent: setting.place.city });
  expect(await below(await actorWith('OFFICER', beside))).toEqual([]);
  expect((await callsToEnterInto({}, at(setting.officer))).map(({ id }) => id)).toEqual([setting.call.id]);
  expect(await callsToEnterInto({}, at(await actorWith('OFFICER', (await createCity()).city)))).toEqual([]);
});
