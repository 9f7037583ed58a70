import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { publicHeat } from '@/lib/demands/heat';
import { officeDemands } from '@/lib/demands/lists/read-demand-list';
import { publicDemands } from '@/lib/demands/lists/read-public-list';
import { demandInclude } from '@/lib/demands/load';
import { organisationsToClaimFor } from '@/lib/demands/public-queries';
import { demandDetail } from '@/lib/demands/queries';
import { demandSees } from '@/lib/demands/sees';
import { demandFile } from '@/lib/demands/submitting/demand-file';
import { startVerification } from '@/lib/demands/verification/start-verification';
import { waitingForDemandOfficers, waitingForDemandSubmitters } from '@/lib/demands/waiting';
import { officersDesk } from '@/lib/inbox/officers-desk';
import { type Actor, systemActor, visitor } from '@/lib/kernel/actor';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, plainActor, testNow } from '@/tests/factories/people';
import { type DemandSetting, demandSetting } from '@/tests/support/demand-setting';
import { readersOf } from '@/tests/support/readers-of';
import { some } from '@/tests/support/some';

let setting: DemandSetting;
let person: Actor & { personId: string };
let member: Actor;
let observer: Actor;

beforeAll(async () => {
  setting = await demandSetting();
  const { call, place } = setting;
  person = await plainActor();
  const organisation = await createOrganisation(place.street);
  member = await memberActor(organisation, ['OWNER']);
  observer = await actorWith('OBSERVER', place.city);
  await setting.create('SUBMITTED');
  await createDemand({
    call,
    region: place.street,
    status: 'VERIFYING',
    title: '夜间停车难',
    problem: '车位太少',
    category: 'A',
    verifyDueAt: new Date('2026-03-01T16:00:00Z'),
  });
  await createDemand({
    call,
    region: place.community,
    status: 'RETURNED',
    submitterPersonId: person.personId,
    title: '退回的需求',
  });
  await createDemand({
    call,
    region: place.community,
    status: 'PUBLISHED',
    organisationId: organisation.id,
    title: '青少年暑托',
    problem: '假期无人照看',
    category: 'I',
  });
  await createDemand({
    call,
    region: place.district,
    status: 'EXPIRED',
    title: '垃圾分类',
    problem: '混投严重',
    category: 'A',
  });
  await createDemand({ call, region: place.street, status: 'CLAIMED', title: '助浴上门', problem: '失能老人洗澡难' });
  const elsewhere = await demandSetting();
  await elsewhere.create();
  await elsewhere.create('PUBLISHED');
});

type Query = Record<string, string>;
/** An empty `status` asks for all of them; an empty address for what is to be verified. */
const office = async (query: Query, actor: Actor = setting.officer) => {
  const { page, ...more } = await officeDemands({ status: '', ...query }, at(actor));
  return { ...page, ...more };
};
const open = async (query: Query) => {
  const { page } = await publicDemands(query, at(visitor));
  return { total: page.total, rows: page.rows.map(({ publicTitle: title, ...row }) => ({ ...row, title })) };
};
const titles = (rows: { title: string }[]) => rows.map(({ title }) => title).sort();

test('the policy and the database agree on who sees what', async () => {
  const demands = await db.demand.findMany({ include: demandInclude });
  const district = await actorWith('OFFICER', setting.place.district);
  for (const actor of [
    setting.officer,
    setting.stranger,
    district,
    observer,
    person,
    member,
    visitor,
    systemActor,
    await plainActor(),
  ]) {
    const seen = await db.demand.findMany({ where: demandSees.where(actor), select: { id: true } });
    expect(seen.map(({ id }) => id).sort()).toEqual(
      demands
        .filter((demand) => demandSees.judge(actor, demand))
        .map(({ id }) => id)
        .sort(),
    );
  }
});

test('the queue holds the officer’s own regions, overdue ones counted', async () => {
  const all = await office({});
  expect(all).toMatchObject({ total: 5, overdue: 1 });
  expect(all.rows[0]).toMatchObject({ title: '夜间停车难' });
  expect((await officeDemands({}, at(setting.officer))).page.total).toBe(2);
  expect(all.categories).toHaveLength(9);
  expect(await office({}, setting.stranger)).toMatchObject({ total: 0, rows: [] });
  expect(await office({}, person)).toMatchObject({ total: 0 });
});

test('filters: status, category, region, overdue, words of two characters', async () => {
  expect(titles((await office({ status: 'RETURNED' })).rows)).toEqual(['退回的需求']);
  expect(titles((await office({ category: '社区治理' })).rows)).toEqual(['夜间停车难']);
  expect((await office({ region: setting.place.community.id })).total).toBe(3);
  expect(titles((await office({ overdue: '1' })).rows)).toEqual(['夜间停车难']);
  expect(titles((await office({ q: '停车' })).rows)).toEqual(['夜间停车难']);
  expect(titles((await office({ q: '车' })).rows)).toEqual(['夜间停车难']);
  expect((await office({ region: 'nowhere' })).total).toBe(0);
});

test('the public list has published demands of all cities, and unmet ones of a region', async () => {
  const region = setting.place.district.id;
  expect(titles((await open({ region })).rows)).toEqual(['助浴上门', '垃圾分类', '青少年暑托']);
  expect(titles((await open({ region, status: 'UNMET' })).rows)).toEqual(['垃圾分类', '青少年暑托']);
  expect(titles((await open({ region, status: 'UNMET', category: '社区治理' })).rows)).toEqual(['垃圾分类']);
  expect(titles((await open({ region, exact: '1' })).rows)).toEqual(['垃圾分类']);
  expect(await publicDemands({ region }, at(visitor))).toMatchObject({ place: setting.place.district.name });
  expect(await publicDemands({ region: 'nowhere' }, at(visitor))).toMatchObject({ place: null });
  expect(titles((await open({ q: '暑托' })).rows)).toEqual(['青少年暑托']);
  expect(JSON.stringify(await open({}))).not.toMatch(/张阿姨|13812341234/);
});

test('each cell of the heat table is the length of the list it leads to', async () => {
  const { heat } = await publicHeat({ region: setting.place.district.id }, at(visitor));
  expect(heat).toMatchObject({
    total: 2,
    columns: [
      { code: 'A', total: 1 },
      { code: 'I', total: 1 },
    ],
  });
  for (const { region, exact, cells } of some(heat?.rows ?? [])) {
    for (const [index, cell] of some(cells.entries())) {
      const { total } = await open({
        status: 'UNMET',
        region: region.id,
        category: heat?.columns[index]?.name ?? '',
        exact: exact ? '1' : '',
      });
      expect(total).toBe(cell);
    }
  }
  expect((await publicHeat({}, at(visitor))).cities.map(({ id }) => id)).toContain(setting.place.city.id);
  expect(await publicHeat({ region: 'nowhere' }, at(visitor))).toMatchObject({ heat: null });
});

test('the full number is for those who verify, and the trail names who did what', async () => {
  const { id, version } = await setting.create();
  await db.demand.update({ where: { id }, data: { problem: '请打 13812341234', affected: '王大爷 13812341234' } });
  await startVerification({ demandId: id, version }, at(setting.officer));
  const mine = await demandDetail({ demandId: id }, at(setting.officer));
  expect(mine).toMatchObject({
    submitter: { phone: '13812341234', name: '张阿姨' },
    phoneShownInFull: true,
    problem: '请打 13812341234',
    verifyDue: { overdue: false, provisional: false },
  });
  expect(mine?.moves).toEqual(['return', 'reject', 'merge', 'publish']);
  expect(mine?.trail).toMatchObject([{ command: 'demand.startVerification', actorName: setting.officer.name }]);
  for (const actor of [observer, await actorWith('OFFICER', setting.place.city)]) {
    const masked = await demandDetail({ demandId: id }, at(actor));
    expect(masked).toMatchObject({ submitter: { phone: '138****1234', name: '张*' }, phoneShownInFull: false });
    expect(JSON.stringify(masked)).not.toMatch(/13812341234|张阿姨/);
  }
  await expect(demandDetail({ demandId: id }, at(setting.stranger))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(demandDetail({ demandId: id }, at(visitor))).rejects.toMatchObject({ kind: 'not-found' });
});

test('what waits: demands by their term, drafts of calls, claims; a mender’s own', async () => {
  await createDemandCallRow({ region: setting.place.street, status: 'DRAFT', title: '未发布的征集令' });
  const waiting = await waitingForDemandOfficers(db, setting.officer, testNow);
  expect(waiting[0]).toMatchObject({
    about: '夜间停车难',
    messageKey: 'demands.waiting.verify',
    dueAt: new Date('2026-03-01T15:59:59.999Z'),
  });
  expect(waiting.map(({ messageKey }) => messageKey)).toEqual(
    expect.arrayContaining(['demands.waiting.publishCall', 'demands.waiting.toContact']),
  );
  expect(await waitingForDemandSubmitters(db, person)).toMatchObject([
    { about: '退回的需求', messageKey: 'demands.waiting.mend' },
  ]);
  expect(await waitingForDemandSubmitters(db, member)).toEqual([]);
  expect(await waitingForDemandOfficers(db, visitor, testNow)).toEqual([]);
});

test('many demands to verify are one line of their office: with the earliest term, and only what is late is late', async () => {
  const busy = await demandSetting();
  const ids: string[] = [];
  for (let count = 0; count < 6; count += 1) ids.push((await busy.create()).id);
  const [late] = ids;
  await db.demand.update({ where: { id: late ?? '' }, data: { verifyDueAt: new Date('2026-02-01T16:00:00Z') } });
  const line = {
    messageKey: 'demands.waiting.verifyMany',
    values: { count: 6, overdue: 1 },
    dueAt: new Date('2026-02-01T15:59:59.999Z'),
    officePath: busy.place.street.path,
  };
  expect(await waitingForDemandOfficers(db, busy.officer, testNow)).toMatchObject([line]);
  const above = await actorWith('OFFICER', busy.place.city);
  expect(await officersDesk(db, { actor: above, now: testNow })).toMatchObject([{ ...line, standing: 'below' }]);
});

test('photos are for those who see the demand', async () => {
  const { id } = await setting.create();
  const file = await db.storedFile.create({
    data: { sha256: 'a'.repeat(64), size: 1, mime: 'image/png', name: '现场.png', scan: 'clean', uploadedAt: testNow },
  });
  await db.demandPhoto.create({ data: { demandId: id, fileId: file.id, alt: '现场', position: 0 } });
  for (let times = 0; times < 2; times += 1)
    expect(await demandFile({ fileId: file.id }, at(setting.officer))).toMatchObject({ id: file.id });
  expect(await readersOf(file.id)).toEqual([[setting.officer.personId, 'file', setting.officer.grants[0]?.cityId]]);
  for (const actor of [setting.stranger, visitor, person])
    await expect(demandFile({ fileId: file.id }, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
  await db.demand.update({ where: { id }, data: { submitterPersonId: person.personId } });
  expect(await demandFile({ fileId: file.id }, at(person))).toMatchObject({ id: file.id });
  expect(await readersOf(file.id)).toHaveLength(1);
});

test('only owners of verified organisations claim', async () => {
  expect(await organisationsToClaimFor({}, at(member))).toHaveLength(1);
  expect(await organisationsToClaimFor({}, at(person))).toEqual([]);
});
