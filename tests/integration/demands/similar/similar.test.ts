import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { similarDemands } from '@/lib/demands/similar/similar';
import { createDemand } from '@/tests/factories/demands';
import { createRegion } from '@/tests/factories/people';
import { owner } from '@/tests/support/as-owner';
import { type DemandSetting, demandSetting } from '@/tests/support/demand-setting';

let setting: DemandSetting;
let sought: { cityId: string; regionPath: string };

beforeAll(async () => {
  setting = await demandSetting();
  const { call, place } = setting;
  sought = { cityId: place.city.id, regionPath: place.community.path };
  await createDemand({ call, region: place.city, status: 'PUBLISHED', title: '加装电梯', problem: '老小区没有电梯' });
  await createDemand({
    call,
    region: place.community,
    status: 'PUBLISHED',
    title: '单元楼想要电梯',
    problem: '老人上下楼困难',
  });
  await createDemand({
    call,
    region: place.community,
    status: 'SUBMITTED',
    title: '电梯加装补贴',
    problem: '费用太高',
  });
  await createDemand({ call, region: place.community, status: 'REJECTED', title: '电梯广告', problem: '广告太多' });
  await createDemand({ call, region: place.community, status: 'PUBLISHED', title: '老年食堂', problem: '吃饭不便' });
  const other = await demandSetting();
  await createDemand({
    call: other.call,
    region: other.place.community,
    status: 'PUBLISHED',
    title: '电梯加装',
    problem: '另一个城市',
  });
});

const find = async (text: string, options: { within?: string[]; exceptId?: string; regionPath?: string } = {}) =>
  (await similarDemands(db, { ...sought, ...options, text })).map(({ title }) => title);

test('a word of two characters is found, in the city only, and only what is public', async () => {
  expect((await find('电梯')).sort()).toEqual(['加装电梯', '单元楼想要电梯']);
});

test('the office finds what is still to be verified in its own regions, never what was rejected', async () => {
  const titles = await find('电梯', { within: [setting.place.street.path] });
  expect(titles).toContain('电梯加装补贴');
  expect(titles).not.toContain('电梯广告');
  const elsewhere = await createRegion({ name: '别的街道', level: 'STREET', parent: setting.place.district });
  const found = await similarDemands(db, { ...sought, text: '电梯', within: [elsewhere.path] });
  expect(found.map(({ title, within }) => [title, within]).sort()).toEqual([
    ['加装电梯', false],
    ['单元楼想要电梯', false],
  ]);
});

test('the same region, above and below it, goes first however much others share', async () => {
  const { call, place } = setting;
  const otherStreet = await createRegion({ name: '另一街道', level: 'STREET', parent: place.district });
  await createDemand({ call, region: otherStreet, status: 'PUBLISHED', title: '宠物便溺清理箱', problem: '草坪' });
  await createDemand({ call, region: place.community, status: 'PUBLISHED', title: '宠物活动角', problem: '草坪' });
  await createDemand({ call, region: place.city, status: 'PUBLISHED', title: '宠物便溺管理', problem: '草坪' });
  const found = await similarDemands(db, { ...sought, text: '宠物便溺清理箱' });
  expect(found.map(({ title, sameRegion }) => [title, sameRegion])).toEqual([
    ['宠物便溺管理', true],
    ['宠物便溺清理箱', false],
  ]);
  expect(await similarDemands(db, { ...sought, text: '宠物' })).toMatchObject([
    { sameRegion: true },
    { sameRegion: true },
    { title: '宠物便溺清理箱', sameRegion: false, regionName: '另一街道' },
  ]);
});

test('a long text must share more than a word', async () => {
  expect(await find('社区门口的路灯坏了很久，晚上出行很不安全，希望尽快维修，电梯')).toEqual([]);
  expect(await find('')).toEqual([]);
  expect(await find('梯')).toEqual([]);
});

test('what is alike by its title stays so however much is written beneath', async () => {
  await createDemand({
    call: setting.call,
    region: setting.place.community,
    status: 'PUBLISHED',
    title: '独居老人中午没有热饭',
    problem: '高龄独居，子女不在身边，自己开不了火',
  });
  const beneath = '三号楼王大爷一个人住，腿脚不便，社区食堂离得远，下雨天只好饿着，外面买来又凉又油';
  expect(await find('独居老人没人送午饭')).toEqual(['独居老人中午没有热饭']);
  expect(await find(`独居老人没人送午饭\n${beneath}`)).toEqual(['独居老人中午没有热饭']);
  expect(await find(`加装扶手\n${beneath}，独居老人`)).toEqual(['加装电梯']);
});

test('a demand is not similar to itself', async () => {
  const { id } = await createDemand({
    call: setting.call,
    region: setting.place.community,
    status: 'PUBLISHED',
    title: '夜间噪声',
    problem: '装修扰民',
  });
  expect(await find('夜间噪声')).toEqual(['夜间噪声']);
  expect(await find('夜间噪声', { exceptId: id })).toEqual([]);
});

test('a pair that a thousand demands hold decides nothing beside telling ones', async () => {
  const { call, place } = await demandSetting();
  const here = { cityId: place.city.id, regionPath: place.community.path };
  const { bigrams, ...row } = await createDemand({
    call,
    region: place.community,
    status: 'PUBLISHED',
    title: '居家环境整治',
    problem: '居家环境',
  });
  await db.demand.createMany({
    data: Array.from({ length: 1_100 }, () => ({ ...row, bigrams, id: randomUUID(), number: randomUUID() })),
  });
  await createDemand({ call, region: place.community, status: 'PUBLISHED', title: '居家洗浴', problem: '助浴车' });
  await owner.$executeRaw`ANALYZE "Demand"`;
  expect((await similarDemands(db, { ...here, text: '居家洗浴' })).map(({ title }) => title)).toEqual(['居家洗浴']);
  expect(await similarDemands(db, { ...here, text: '居家' })).toHaveLength(8);
});
