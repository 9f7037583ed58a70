import { beforeAll, expect, test } from 'vitest';
import { demandsToExport } from '@/lib/demands/demands-to-export';
import { officeDemandParams } from '@/lib/demands/list-params';
import { officeDemands } from '@/lib/demands/queries';
import { submitDemand } from '@/lib/demands/submitting/submit-demand';
import { visitor } from '@/lib/kernel/actor';
import { askFurther, createDemand, createDemandCallRow, provenPhone, typedDemand } from '../../factories/demands';
import { at, testNow } from '../../factories/people';
import { type DemandSetting, demandSetting } from '../../support/demand-step';

let setting: DemandSetting;

beforeAll(async () => {
  setting = await demandSetting();
  const { call, place } = setting;
  await createDemand({
    call,
    region: place.community,
    title: '电梯坏了 13812345678',
    problem: '请打 13812345678',
    category: 'A',
  });
  await createDemand({ call, region: place.community, status: 'PUBLISHED', title: '送餐' });
});

test('the export holds what the list shows, with its filters, without who raised it and with numbers hidden', async () => {
  const params = officeDemandParams.parse({ category: 'A' });
  const [list, { demands: rows, cityIds }] = [
    await officeDemands(setting.officer, params, testNow),
    await demandsToExport(setting.officer, params, testNow),
  ];
  expect(cityIds).toEqual([setting.place.city.id]);
  expect(rows.map(({ number }) => number)).toEqual(list.rows.map(({ number }) => number));
  expect(rows).toMatchObject([{ title: '电梯坏了 138****5678', category: { code: 'A' }, raisedBy: 1 }]);
  expect(JSON.stringify(rows)).not.toMatch(/13812345678|张阿姨/);
  expect((await demandsToExport(setting.officer, officeDemandParams.parse({}), testNow)).demands).toHaveLength(2);
});

test('another city’s officer exports none of it, and a topic nobody has narrows to nothing', async () => {
  const nothing = { demands: [], questions: [], cityIds: [] };
  expect(await demandsToExport(setting.stranger, officeDemandParams.parse({}), testNow)).toEqual(nothing);
  const also = { topics: { some: { topicId: 'no-such-topic' } } };
  expect(await demandsToExport(setting.officer, { ...officeDemandParams.parse({}), also }, testNow)).toEqual(nothing);
});

test('answers to further questions stand under what was asked, numbers hidden, what does not apply left empty', async () => {
  const call = await askFurther(await createDemandCallRow({ region: setting.place.district }));
  const answers = { q1: 'yes', q2: '4', q3: '13877776666' };
  const { number } = await submitDemand(
    { ...typedDemand(call, setting.place.community), ...(await provenPhone()), answers },
    at(visitor),
  );
  const { questions, demands } = await demandsToExport(setting.officer, officeDemandParams.parse({}), testNow);
  expect(questions).toEqual(['老人是否独居', '独居几年', '家属电话']);
  expect(demands.find((demand) => demand.number === number)?.answers).toEqual(
    new Map([
      ['老人是否独居', '是'],
      ['独居几年', '4 年'],
      ['家属电话', '138****6666'],
    ]),
  );
  expect(demands.find(({ title }) => title === '送餐')?.answers.size).toBe(0);
});
