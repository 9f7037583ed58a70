import { expect, test } from 'vitest';
import { acceptApplication } from '@/lib/applications/screening/accept-application';
import { screeningQueue } from '@/lib/applications/screening/screening-queue';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { some } from '@/tests/support/some';

/** Three that wait, numbered in another order than they arrived in, and one that does not. */
async function threeWaiting() {
  const { district } = await createCity();
  const [officer, organisation] = [
    await actorWith('OFFICER', district),
    await createOrganisation(district, { name: '甲社' }),
  ];
  const round = await createRound({ region: district, status: 'SCREENING' });
  const categories = await db.planCategory.findMany({ where: { planId: round.planId }, orderBy: { position: 'asc' } });
  const other = categories[1]?.code;
  const handedIn = (title: string, hour: number, wanted = {}) =>
    createApplication({ round, organisation, title, at: new Date(testNow.getTime() + hour * 3_600_000), ...wanted });
  const first = await handedIn('甲', 2);
  const second = await handedIn('乙', 1, { category: other });
  const third = await handedIn('丙', 3);
  await handedIn('已审', 0, { status: 'ELIGIBLE' });
  await createApplication({ round: await createRound({ region: district, status: 'SCREENING' }), organisation });
  const queue = (application: { id: string }, said = {}, actor: Actor = officer) =>
    screeningQueue({ applicationId: application.id, ...said }, at(actor));
  return { district, officer, organisation, round, first, second, third, other, queue };
}

test('what waits in the round stands in the order of its list, and each has its neighbours', async () => {
  const { first, second, third, queue } = await threeWaiting();
  const inTheMiddle = await queue(second);
  expect(inTheMiddle.rows.map(({ title, about }) => [title, about])).toEqual([
    ['甲', '甲社'],
    ['乙', '甲社'],
    ['丙', '甲社'],
  ]);
  expect(inTheMiddle).toMatchObject({ total: 3, place: 2, previousId: first.id, nextId: third.id, judged: null });
  expect(inTheMiddle.rows[0]).toMatchObject({ since: first.submittedAt, dueAt: new Date('2026-03-31T15:59:59Z') });
  // After the last comes what was passed over.
  expect(await queue(third)).toMatchObject({ place: 3, previousId: second.id, nextId: first.id });
});

test('what is judged leaves it, and is told as it now stands', async () => {
  const { round, officer, first, second, queue } = await threeWaiting();
  const met = round.terms.screening.checklist.map(({ key }) => key);
  await acceptApplication({ applicationId: first.id, version: first.version, met, note: '' }, at(officer));
  expect(await queue(second, { after: first.id })).toMatchObject({
    total: 2,
    place: 1,
    previousId: null,
    judged: { id: first.id, title: '甲', status: 'ELIGIBLE' },
  });
  expect(await queue(first)).toMatchObject({ total: 2, place: null, previousId: null, nextId: second.id });
});

test('an address that names a category stays within it; one that means nothing is as if it were not there', async () => {
  const { second, other, queue } = await threeWaiting();
  expect(await queue(second, { category: other })).toMatchObject({ total: 1, place: 1, nextId: null, category: other });
  expect(await queue(second, { after: 'kein/id', category: 'x'.repeat(21) })).toMatchObject({ total: 3, judged: null });
});

test('nothing waits for whoever does not screen there, and nothing is told of what was judged', async () => {
  const { district, organisation, first, second, queue } = await threeWaiting();
  const others = [
    await actorWith('OBSERVER', district),
    await memberActor(organisation),
    await actorWith('OFFICER', (await createCity('别的市')).city),
  ];
  for (const actor of some(others))
    expect(await queue(second, { after: first.id }, actor)).toMatchObject({ rows: [], total: 0, judged: null });
});

test('of a long queue the stretch around what is open is read', async () => {
  const { district } = await createCity();
  const [officer, organisation] = [await actorWith('OFFICER', district), await createOrganisation(district)];
  const round = await createRound({ region: district, status: 'SCREENING' });
  const all: string[] = [];
  for (let minute = 0; minute < 30; minute += 1)
    all.push((await createApplication({ round, organisation, at: new Date(testNow.getTime() + minute * 60_000) })).id);
  const queue = async (here: number) => screeningQueue({ applicationId: all[here] ?? '' }, at(officer));
  const late = await queue(27);
  expect(late.rows.map(({ id }) => id)).toEqual(all.slice(21));
  expect(late).toMatchObject({ place: 28, total: 30, nextId: all[28] });
  expect(await queue(29)).toMatchObject({ nextId: all[0] });
  expect((await queue(2)).rows.map(({ place }) => place)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
});
