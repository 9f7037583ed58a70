import { beforeAll, expect, test } from 'vitest';
import { callList } from '@/lib/demands/calls/call-list';
import {
  callsToEnterInto,
  demandCallDetail,
  publicDemandCall,
  publicDemandCalls,
} from '@/lib/demands/calls/call-queries';
import { officeDemandCalls } from '@/lib/demands/calls/read-call-list';
import { readAsked } from '@/lib/lists/asked';
import { createDemandCallRow } from '../../factories/demands';
import { actorWith, createCity, testNow } from '../../factories/people';
import { type DemandSetting, demandSetting } from '../../support/demand-setting';

let setting: DemandSetting;

beforeAll(async () => {
  setting = await demandSetting();
});

test('calls: the office sees its own, everybody the published ones', async () => {
  const [asked, moment] = [readAsked(callList, {}), { now: testNow }];
  const street = await actorWith('OFFICER', setting.place.district);
  const own = (await officeDemandCalls(street, asked, moment)).rows.find(({ id }) => id === setting.call.id);
  expect(own && callList.columns.phase.value(own, moment)).toBe('open');
  expect((await officeDemandCalls(setting.stranger, asked, moment)).total).toBe(0);
  expect(await demandCallDetail(street, setting.call.id, testNow)).toMatchObject({
    moves: ['cancel'],
    may: { edit: false, extend: true },
  });
  expect(await demandCallDetail(setting.stranger, setting.call.id, testNow)).toBeNull();
  const draft = await createDemandCallRow({ region: setting.place.district, status: 'DRAFT' });
  expect(await publicDemandCall(draft.id, testNow)).toBeNull();
  expect(await publicDemandCall(setting.call.id, testNow)).toMatchObject({
    phase: 'open',
    categories: expect.any(Array) as unknown,
  });
  expect((await publicDemandCalls(testNow)).map(({ id }) => id)).not.toContain(draft.id);
  expect((await callsToEnterInto(setting.officer, testNow)).map(({ id }) => id)).toEqual([setting.call.id]);
  expect(await callsToEnterInto(await actorWith('OFFICER', (await createCity()).city), testNow)).toEqual([]);
});
