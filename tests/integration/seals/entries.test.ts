import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { trailEntries, trailEntriesFile } from '@/lib/seals/entry-queries';
import { namesOfEntries } from '@/lib/seals/names-of-entries';
import { NO_CITY } from '@/lib/seals/seal-hash';
import seals from '@/messages/zh-CN/seals.json';
import { askedRound, declineSecond } from '@/tests/factories/co-funding';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import {
  actorWith,
  administratorWith,
  at,
  createCity,
  createPerson,
  plainActor,
  testNow,
} from '@/tests/factories/people';
import { rowsOf } from '@/tests/support/list-file';
import { act, sealAll } from './chains';

const { kinds } = seals.entries;
const [here, there] = [await createCity('甲市'), await createCity('乙市')];
await act(here.city.id, 'a1');
await act(there.city.id, 'b1');
await act(null, 'c1');
await sealAll();
const seen = async (actor: Actor, query: Record<string, string> = {}) =>
  (await trailEntries(query, at(actor))).page.rows.map(({ entityId }) => entityId).toSorted();

test('the audit administrator of all cities reads every entry, that of a city the city’s', async () => {
  const above = await administratorWith('AUDIT_ADMINISTRATOR');
  expect(await seen(above)).toEqual(['a1', 'b1', 'c1']);
  expect(await seen(above, { city: here.city.id })).toEqual(['a1']);
  expect(await seen(above, { city: NO_CITY })).toEqual(['c1']);
  expect(await seen(above, { q: 'b1' })).toEqual(['b1']);
  expect(await seen(await actorWith('AUDIT_ADMINISTRATOR', here.city))).toEqual(['a1']);
  expect(await seen(await actorWith('AUDIT_ADMINISTRATOR', here.district))).toEqual([]);
  const { page, cities } = await trailEntries({ q: 'a1' }, at(above));
  expect(page.rows).toMatchObject([{ city: '甲市' }]);
  expect(cities.map(({ name }) => name).toSorted()).toEqual(['乙市', '甲市'].toSorted());
  expect(await rowsOf(await trailEntriesFile({ q: 'a1' }, at(above)))).toMatchObject([{ 城市: '甲市' }]);
  expect((await countStatements(() => trailEntries({}, at(above)))).statements).toBe(5);
});

test('an entry without a name says who it was as they are called now, and is found by it', async () => {
  const above = await administratorWith('AUDIT_ADMINISTRATOR');
  const person = await createPerson('旧名');
  const entry = { command: 'round.publish', entity: 'round', entityId: 'd1', cityId: there.city.id };
  await db.trailEntry.create({ data: { ...entry, actorId: person.id, actorName: '', at: testNow } });
  await db.person.update({ where: { id: person.id }, data: { name: '今名' } });
  expect(await seen(above, { q: '今名' })).toEqual(['d1']);
  expect(await rowsOf(await trailEntriesFile({ q: 'd1' }, at(above)))).toMatchObject([{ 办理人: '今名' }]);
});

test('an entry says what the thing is called that it is about, in one statement for all of them', async () => {
  const above = await administratorWith('AUDIT_ADMINISTRATOR');
  const { id } = await createPerson('何人');
  await db.trailEntry.createMany({
    data: [id, 'gone'].map((entityId) => ({
      actorName: '',
      command: 'person.signIn',
      entity: 'person',
      entityId,
      at: testNow,
    })),
  });
  const { result, statements } = await countStatements(() => trailEntries({ kind: 'person' }, at(above)));
  expect(result.page.rows.map(({ entityId, name }) => [entityId, name])).toEqual(
    expect.arrayContaining([
      [id, '何人'],
      ['gone', null],
    ]),
  );
  expect(statements).toBe(5);
});

test('an act is found by what it is called, not by the name of its command, and its file says what it holds in words', async () => {
  const above = await administratorWith('AUDIT_ADMINISTRATOR');
  const entry = { command: 'fund.create', entity: 'fund', entityId: 'e1', cityId: there.city.id, actorName: '' };
  await db.trailEntry.create({ data: { ...entry, at: testNow, detail: { totalFen: '30000000', kind: 'addField' } } });
  const name = (await rowsOf(await trailEntriesFile({ q: 'e1' }, at(above))))[0]?.['事项'];
  expect(await seen(above, { q: String(name) })).toContain('e1');
  expect(await seen(above, { q: 'fund.create' })).toEqual([]);
  expect(await rowsOf(await trailEntriesFile({ q: 'e1' }, at(above)))).toMatchObject([{ 内容: '总金额：300,000.00' }]);
});

test('nobody else reads entries, the other administrators among them', async () => {
  for (const actor of [
    visitor,
    await plainActor(),
    await actorWith('OFFICER', here.city),
    await actorWith('OBSERVER', here.city),
    await administratorWith('SYSTEM_ADMINISTRATOR'),
    await administratorWith('SECURITY_ADMINISTRATOR'),
  ]) {
    await expect(trailEntries({}, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(trailEntriesFile({}, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
  }
});

test('sign-ins are left out until asked for, and the page says how many', async () => {
  const above = await administratorWith('AUDIT_ADMINISTRATOR');
  const usual = await trailEntries({}, at(above));
  expect(usual.page.rows.map(({ command }) => command)).not.toContain('person.signIn');
  expect(usual.hidden).toBe(2);
  const only = await trailEntries({ comings: 'only' }, at(above));
  expect(only.page.total).toBe(2);
  expect(only.hidden).toBeNull();
});

test('a thing of every kind that has a name is called by it', async () => {
  const above = await administratorWith('AUDIT_ADMINISTRATOR');
  const asked = Object.keys(kinds).map((entity) => ({ entity, entityId: 'nobody' }));
  await expect(namesOfEntries(db, asked)).resolves.toEqual(new Map());
  const city = { command: 'region.add', entity: 'region', entityId: here.city.id, cityId: here.city.id, actorName: '' };
  await db.trailEntry.create({ data: { ...city, at: testNow } });
  // By what it is called, its number above all: the address never says what the database calls it.
  const { page } = await trailEntries({ q: '甲市', kind: 'region' }, at(above));
  expect(page.rows).toMatchObject([{ name: '甲市', entityId: here.city.id }]);
  // Of one kind alone too, whatever that calls its name.
  const demand = await createDemand({
    call: await createDemandCallRow({ region: here.district }),
    region: here.district,
  });
  const raised = {
    command: 'demand.submit',
    entity: 'demand',
    entityId: demand.id,
    cityId: here.city.id,
    actorName: '',
  };
  await db.trailEntry.create({ data: { ...raised, at: testNow } });
  const found = await trailEntries({ q: demand.number ?? '' }, at(above));
  expect(found.page.rows).toMatchObject([{ entityId: demand.id, name: demand.number }]);
});

test('what a county answers is called by the number of the project and the county, and found by act, number and person', async () => {
  const above = await administratorWith('AUDIT_ADMINISTRATOR');
  const round = await askedRound();
  await declineSecond(round);
  const [, line] = round.lines;
  const { number } = await db.application.findUniqueOrThrow({ where: { id: line?.applicationId ?? '' } });
  const name = `${number} · ${round.otherCounty.name}`;
  for (const q of ['不予配套', number ?? '', name, round.otherOfficer.name]) {
    const { page } = await trailEntries({ q, kind: 'coFunding' }, at(above));
    expect(page.rows.map((row) => [row.entityId, row.name])).toEqual([[line?.id, name]]);
  }
});
