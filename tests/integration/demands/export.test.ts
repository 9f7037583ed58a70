import { beforeAll, expect, test } from 'vitest';
import { demandCallsFile } from '@/lib/demands/calls/read-call-list';
import { heatFile } from '@/lib/demands/lists/heat-file';
import { demandsFile, officeDemands } from '@/lib/demands/lists/read-demand-list';
import { publicDemandsFile } from '@/lib/demands/lists/read-public-list';
import { submitDemand } from '@/lib/demands/submitting/submit-demand';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { askFurther, createDemand, createDemandCallRow, provenPhone, typedDemand } from '@/tests/factories/demands';
import { actorWith, at, plainActor } from '@/tests/factories/people';
import { type DemandSetting, demandSetting } from '@/tests/support/demand-setting';
import { csvLines, rowsOf, sheetRows } from '@/tests/support/list-file';

let setting: DemandSetting;

const fileFor = (actor: Actor, query: Record<string, string> = { status: '' }) => demandsFile(query, at(actor));
const notFound = { kind: 'not-found' };

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

test('the file holds what the list shows, with its filters, without who raised it and with numbers hidden', async () => {
  const query = { category: '社区治理' };
  const { page } = await officeDemands(query, at(setting.officer));
  const file = await fileFor(setting.officer, query);
  expect(file).toMatchObject({ total: 1, about: [{ aboutId: setting.place.city.id, cityId: setting.place.city.id }] });
  const rows = await rowsOf(file);
  expect(rows.map((row) => row['需求编号'])).toEqual(page.rows.map(({ number }) => number));
  expect(rows).toMatchObject([{ 需求名称: '电梯坏了 138****5678', '提出（人次）': 1, 存在的问题: '请打 138****5678' }]);
  expect(await csvLines(file)).toHaveLength(2);
  expect(JSON.stringify(await sheetRows(file))).not.toMatch(/13812345678|张阿姨/);
  expect(await rowsOf(await fileFor(setting.officer))).toHaveLength(2);
});

test('another city’s officer takes none of it, others find no such file, a topic nobody has narrows to nothing', async () => {
  expect(await rowsOf(await fileFor(setting.stranger))).toEqual([]);
  await expect(fileFor(await plainActor())).rejects.toMatchObject(notFound);
  await expect(fileFor(visitor)).rejects.toMatchObject(notFound);
  expect(await rowsOf(await fileFor(setting.officer, { topic: 'no-such-topic' }))).toEqual([]);
});

test('answers to further questions stand under what was asked, numbers hidden, what does not apply left empty', async () => {
  const call = await askFurther(await createDemandCallRow({ region: setting.place.district }));
  const answers = { q1: 'yes', q2: '4', q3: '13877776666' };
  const { number } = await submitDemand(
    { ...typedDemand(call, setting.place.community), ...(await provenPhone()), answers },
    at(visitor),
  );
  const rows = await rowsOf(await fileFor(setting.officer));
  const asked = { 老人是否独居: '是', 独居几年: '4 年', 家属电话: '138****6666' };
  expect(rows.find((row) => row['需求编号'] === number)).toMatchObject(asked);
  const empty = { 老人是否独居: '', 独居几年: '', 家属电话: '' };
  expect(rows.find((row) => row['需求名称'] === '送餐')).toMatchObject(empty);
  const none = await rowsOf(await fileFor(setting.officer, { status: 'PUBLISHED' }));
  expect(Object.keys(none[0] ?? {})).not.toContain('家属电话');
});

test('everybody takes what is published and the heat of a region; the sums stand under it', async () => {
  const published = await rowsOf(await publicDemandsFile({ region: setting.place.district.id }, at(visitor)));
  expect(published).toMatchObject([{ 需求: '送餐', 办理情况: expect.any(String) }]);
  expect(JSON.stringify(published)).not.toMatch(/张阿姨|电梯/);
  const heat = await rowsOf(await heatFile({ of: setting.place.district.id }, at(visitor)));
  expect(heat.at(-1)).toMatchObject({ 所在区域: '合计', 合计: 1 });
  await expect(heatFile({ of: 'nowhere' }, at(visitor))).rejects.toMatchObject(notFound);
});

test('the calls of an office are its own', async () => {
  const file = (actor: Actor) => demandCallsFile({}, at(actor));
  const officer = await actorWith('OFFICER', setting.place.district);
  expect((await rowsOf(await file(officer))).map((row) => row['征集令'])).toContain(setting.call.title);
  expect((await rowsOf(await file(setting.stranger))).map((row) => row['征集令'])).not.toContain(setting.call.title);
  await expect(file(await plainActor())).rejects.toMatchObject(notFound);
});
