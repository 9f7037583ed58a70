import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { officeDemands } from '@/lib/demands/lists/read-demand-list';
import { verificationQueue } from '@/lib/demands/verification/verification-queue';
import type { Actor } from '@/lib/kernel/actor';
import { lastInstantBefore } from '@/lib/kernel/shanghai';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { createTopicRow } from '@/tests/factories/topics';
import { some } from '@/tests/support/some';

const inDays = (days: number) => new Date(testNow.getTime() + days * 86_400_000);

/** Two that wait in the district, the later one with the earlier term; one that is public, and one of another district. */
async function waiting() {
  const { city, district } = await createCity();
  const call = await createDemandCallRow({ region: city });
  const demand = (title: string, facts: object) => createDemand({ call, region: district, title, ...facts });
  const calm = await demand('楼道照明', { status: 'SUBMITTED', verifyDueAt: inDays(5) });
  const urgent = await demand('助餐', { status: 'VERIFYING', verifyDueAt: inDays(-1) });
  const published = await demand('晾晒', { status: 'PUBLISHED' });
  const officer = await actorWith('OFFICER', district);
  const queue = (id: string, said = {}, actor: Actor = officer) =>
    verificationQueue({ demandId: id, ...said }, at(actor));
  return { city, district, call, calm, urgent, published, officer, queue };
}

test('the earliest term stands first, whatever arrived first', async () => {
  const { calm, urgent, queue } = await waiting();
  const around = await queue(calm.id);
  expect(around.rows.map(({ title, dueAt }) => [title, dueAt])).toEqual([
    // The last instant that is in time, as every other screen counts it.
    ['助餐', lastInstantBefore(inDays(-1))],
    ['楼道照明', lastInstantBefore(inDays(5))],
  ]);
  expect(around).toMatchObject({ total: 2, place: 2, previousId: urgent.id, nextId: urgent.id });
});

test('what is public waits no longer, and is told as it stands', async () => {
  const { urgent, published, queue } = await waiting();
  expect(await queue(published.id)).toMatchObject({ total: 2, place: null, nextId: urgent.id });
  expect(await queue(urgent.id, { after: published.id })).toMatchObject({
    judged: { id: published.id, title: '晾晒', status: 'PUBLISHED' },
  });
});

test('an address that names a category stays within it', async () => {
  const { call, urgent, queue } = await waiting();
  const other = call.categories.find(({ code }) => code !== 'H')?.name;
  expect(await queue(urgent.id, { category: '为老服务' })).toMatchObject({ total: 2, kept: { category: '为老服务' } });
  expect(await queue(urgent.id, { category: other })).toMatchObject({ total: 0, place: null, nextId: null });
});

test('every filter of the list narrows what waits as it narrows the list', async () => {
  const { district, city, call, urgent, officer, queue } = await waiting();
  const { street } = await createCity('别的市');
  const round = await createRound({ region: city });
  const topic = await createTopicRow({ round, demandIds: [urgent.id] });
  const number = (await db.demand.findUniqueOrThrow({ where: { id: urgent.id } })).number;
  const filters: Record<string, string>[] = [
    { q: '楼道' },
    { q: '助' },
    { q: number.toLowerCase() },
    { q: '没有的' },
    { status: 'VERIFYING' },
    { status: 'TO_VERIFY' },
    { topic: topic.id },
    { region: district.id },
    { region: city.id },
    { region: street.id },
    { call: call.id },
    { call: 'another' },
    { overdue: '1' },
    { category: '为老服务', overdue: '1' },
  ];
  for (const filter of some(filters)) {
    const { page } = await officeDemands({ status: 'TO_VERIFY', ...filter }, at(officer));
    const listed = page.rows.map(({ id }) => id).toSorted();
    const { rows, total } = await queue(urgent.id, filter);
    expect([total, rows.map(({ id }) => id).toSorted()], JSON.stringify(filter)).toEqual([listed.length, listed]);
  }
});

test('what of the filters the next address keeps', async () => {
  const { urgent, queue } = await waiting();
  const kept = async (said: Record<string, string>) => (await queue(urgent.id, said)).kept;
  expect(await kept({ q: '助餐', status: 'VERIFYING', overdue: '1' })).toEqual({
    q: '助餐',
    status: 'VERIFYING',
    overdue: '1',
  });
  // A state that waits for nobody is no part of what waits.
  expect(await kept({ status: 'PUBLISHED' })).toEqual({});
});

test('whoever verifies nothing there is told of nothing', async () => {
  const { district, urgent, published, queue } = await waiting();
  const others = [await actorWith('OBSERVER', district), await actorWith('OFFICER', (await createCity('别的市')).city)];
  for (const actor of some(others))
    expect(await queue(urgent.id, { after: published.id }, actor)).toMatchObject({ rows: [], total: 0, judged: null });
});
