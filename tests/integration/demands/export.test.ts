import { beforeAll, expect, test } from 'vitest';
import { demandsToExport } from '@/lib/demands/demands-to-export';
import { officeDemandParams } from '@/lib/demands/list-params';
import { officeDemands } from '@/lib/demands/queries';
import { createDemand } from '../../factories/demands';
import { testNow } from '../../factories/people';
import { demandSetting, type DemandSetting } from '../../support/demand-step';

let setting: DemandSetting;

beforeAll(async () => {
  setting = await demandSetting();
  const { call, place } = setting;
  await createDemand({ call, region: place.community, title: '电梯坏了 13812345678', problem: '请打 13812345678', category: 'A' });
  await createDemand({ call, region: place.community, status: 'PUBLISHED', title: '送餐' });
});

test('the export holds what the list shows, with its filters, without who raised it and with numbers hidden', async () => {
  const params = officeDemandParams.parse({ category: 'A' });
  const [list, rows] = [await officeDemands(setting.officer, params, testNow), await demandsToExport(setting.officer, params, testNow)];
  expect(rows.map(({ number }) => number)).toEqual(list.rows.map(({ number }) => number));
  expect(rows).toMatchObject([{ title: '电梯坏了 138****5678', category: { code: 'A' }, raisedBy: 1 }]);
  expect(JSON.stringify(rows)).not.toMatch(/13812345678|张阿姨/);
  expect(await demandsToExport(setting.officer, officeDemandParams.parse({}), testNow)).toHaveLength(2);
});

test('another city’s officer exports none of it, and a topic nobody has narrows to nothing', async () => {
  expect(await demandsToExport(setting.stranger, officeDemandParams.parse({}), testNow)).toEqual([]);
  const also = { topics: { some: { topicId: 'no-such-topic' } } };
  expect(await demandsToExport(setting.officer, { ...officeDemandParams.parse({}), also }, testNow)).toEqual([]);
});
