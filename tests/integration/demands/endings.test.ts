import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import {
  bundleDemand,
  recordDemandFulfilled,
  recordDemandInProject,
  unbundleDemand,
} from '@/lib/demands/claims/take-demand-along';
import { publicDemand } from '@/lib/demands/public-queries';
import { withdrawDemand } from '@/lib/demands/submitting/withdraw-demand';
import { closeDemand } from '@/lib/demands/verification/close-demand';
import { expireDemand } from '@/lib/demands/verification/expire-demand';
import { visitor } from '@/lib/kernel/actor';
import { createDemand } from '@/tests/factories/demands';
import { at, plainActor, testNow } from '@/tests/factories/people';
import { type DemandSetting, demandSetting, demandsIn } from '@/tests/support/demand-setting';
import { indexOfPhone } from '@/tests/support/numbers';
import { saidWith } from '@/tests/support/said-with';

const reason = '已由其他渠道解决';

describe('withdrawing', () => {
  const setting = demandsIn('PUBLISHED');

  test('a withdrawn demand is no longer public; who raised it may withdraw it too', async () => {
    const person = await plainActor();
    const { id, version } = await createDemand({
      call: setting.call,
      region: setting.place.community,
      status: 'PUBLISHED',
      submitterPersonId: person.personId,
    });
    expect(await publicDemand({ demandId: id }, at(visitor))).not.toBeNull();
    expect(await withdrawDemand({ demandId: id, version, reason }, at(person))).toMatchObject({ status: 'WITHDRAWN' });
    await expect(publicDemand({ demandId: id }, at(visitor))).rejects.toMatchObject({ kind: 'not-found' });
    expect(await saidWith('demand.withdraw', id)).toEqual({ reason });
  });

  test('whoever raised it, and those whose demands went with it, are told why the office takes it back', async () => {
    const place = { call: setting.call, region: setting.place.community };
    const { id, version } = await createDemand({ ...place, status: 'PUBLISHED', submitterPhone: '13500000011' });
    await createDemand({ ...place, status: 'MERGED', mergedIntoId: id, submitterPhone: '13500000012' });
    await withdrawDemand({ demandId: id, version, reason }, at(setting.officer));
    for (const phone of ['13500000011', '13500000012']) {
      const letters = await db.letter.findMany({ where: { toPhoneIndex: await indexOfPhone(phone) } });
      expect(letters.map(({ subject }) => subject)).toEqual(['公创平台：需求已撤回']);
    }
  });
});

describe('expiring', () => {
  const setting = demandsIn('PUBLISHED');

  test('what nobody took on in time stays to be read', async () => {
    const { id, version } = await setting.create();
    expect(await expireDemand({ demandId: id, version, reason }, at(setting.officer))).toMatchObject({
      status: 'EXPIRED',
    });
    expect(await publicDemand({ demandId: id }, at(visitor))).toMatchObject({ status: 'EXPIRED' });
  });
});

describe('filing', () => {
  const setting = demandsIn('FULFILLED');

  test('a fulfilled demand is filed', async () => {
    const { id, version } = await setting.create();
    expect(await closeDemand({ demandId: id, version }, at(setting.officer))).toMatchObject({ status: 'CLOSED' });
  });
});

describe('on higher floors', () => {
  let setting: DemandSetting;
  beforeAll(async () => {
    setting = await demandSetting('PUBLISHED');
  });
  const told = async (phone: string) => db.letter.count({ where: { toPhoneIndex: await indexOfPhone(phone) } });

  test('from topic to fulfilment every submitter is told at each step', async () => {
    const { call, place } = setting;
    const demand = await createDemand({
      call,
      region: place.community,
      status: 'PUBLISHED',
      submitterPhone: '13500000001',
    });
    await createDemand({
      call,
      region: place.community,
      status: 'MERGED',
      mergedIntoId: demand.id,
      submitterPhone: '13500000002',
    });
    const demandId = demand.id;
    expect(
      await db.$transaction((tx) => bundleDemand(tx, { demandId, roundTitle: '第十四届' }, testNow)),
    ).toMatchObject({ status: 'BUNDLED' });
    expect(
      await db.$transaction((tx) => recordDemandInProject(tx, { demandId, projectTitle: '送餐到家' }, testNow)),
    ).toMatchObject({ status: 'IN_PROJECT' });
    expect(await db.$transaction((tx) => recordDemandFulfilled(tx, { demandId }, testNow))).toMatchObject({
      status: 'FULFILLED',
    });
    expect([await told('13500000001'), await told('13500000002')]).toEqual([3, 3]);
  });

  test('a bundled demand is free again, and is bundled once', async () => {
    const { id: demandId } = await setting.create();
    await bundleDemand(db, { demandId, roundTitle: '第十四届' }, testNow);
    await expect(bundleDemand(db, { demandId, roundTitle: '第十四届' }, testNow)).rejects.toMatchObject({
      kind: 'conflict',
    });
    expect(await unbundleDemand(db, { demandId })).toMatchObject({ status: 'PUBLISHED' });
  });
});
