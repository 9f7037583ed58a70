import { beforeAll, expect, test } from 'vitest';
import { ownInRound } from '@/lib/applications/own-in-round';
import { ownList } from '@/lib/applications/own-list';
import { applicationsOfMine, applicationsOfMineFile } from '@/lib/applications/read-own-list';
import { db } from '@/lib/db/client';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { walkOf } from '@/lib/lists/asked';
import { keyOf } from '@/lib/lists/key';
import { createApplication } from '@/tests/factories/applications';
import { at, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';
import { csvLines, rowsOf, sheetRows } from '@/tests/support/list-file';
import { some } from '@/tests/support/some';

type Address = Record<string, string>;

let [owner, stranger, officer, foreignOfficer] = [] as unknown as [Actor, Actor, Actor, Actor];

/** Seven applications begun at one moment: two still being filled in, three under review, two whose results are public. */
beforeAll(async () => {
  const { round, organisation, district, ...people } = await scene();
  ({ owner, stranger, officer, foreignOfficer } = people);
  const released = await createRound({ region: district, status: 'PUBLICISING', title: '往届批次' });
  const begin = (of: { id: string }, status: 'RETURNED' | 'SHORTLISTED' | 'DECLINED' | 'IN_REVIEW', title: string) =>
    createApplication({ round: of, organisation, status, title });
  await begin(round, 'RETURNED', '助医甲');
  for (const status of ['SHORTLISTED', 'DECLINED', 'IN_REVIEW'] as const) await begin(round, status, `助残${status}`);
  await begin(released, 'DECLINED', '助学甲');
  await begin(released, 'IN_REVIEW', '助学乙');
});

const ask = (address: Address, actor = owner) => applicationsOfMine(address, at(actor));
const titlesOf = async (address: Address) => (await ask(address)).page.rows.map(({ title }) => title);

test('they are found by project and round, and counted with what waits', async () => {
  const { page, open } = await ask({});
  expect([page.total, open]).toEqual([7, 2]);
  expect(await titlesOf({ q: '助医' })).toEqual(['助医甲']);
  expect((await titlesOf({ q: '往届' })).toSorted()).toEqual(['助学乙', '助学甲'].toSorted());
  expect((await ask({ q: '往届' })).open).toBe(2);
});

test('a status finds what is told to be in it, and nothing of how a review goes', async () => {
  expect(await titlesOf({ status: 'SHORTLISTED' })).toEqual([]);
  expect(await titlesOf({ status: 'DECLINED' })).toEqual(['助学甲']);
  expect(await titlesOf({ status: 'IN_REVIEW' })).toHaveLength(4);
  for (const row of some((await ask({})).page.rows)) {
    const told = ownList.columns.status.value(row, { now: testNow });
    expect((await ask({ status: String(told) })).page.rows.map(({ id }) => id)).toContain(row.id);
  }
});

test('from any row the list goes on with the next, over those begun at one moment', async () => {
  for (const sort of ['createdAt', 'amount', 'title']) {
    const { asked, page } = await ask({ sort });
    const [ids, walk] = [page.rows.map(({ id }) => id), walkOf(ownList, asked)];
    for (const [place, row] of some(page.rows.slice(0, -1).entries()))
      expect((await ask({ sort, after: keyOf(row, walk) })).page.rows.map(({ id }) => id)).toEqual(
        ids.slice(place + 1),
      );
  }
});

test('the file has the rows of the page; others have their own, and whoever is in no organisation none', async () => {
  const address = { status: 'IN_REVIEW' };
  const file = (actor: Actor) => applicationsOfMineFile(address, at(actor));
  const rows = await rowsOf(await file(owner));
  expect(rows.map((row) => row['项目名称'])).toEqual(await titlesOf(address));
  expect(new Set(rows.map((row) => row['状态']))).toEqual(new Set(['评审中']));
  expect(await sheetRows(await file(owner))).toHaveLength(5);
  expect(await csvLines(await file(owner))).toHaveLength(5);
  expect(await file(owner)).toMatchObject({ about: [{ aboutId: owner.memberships[0]?.organisationId, cityId: null }] });
  expect([(await ask({}, stranger)).page.total, await rowsOf(await file(stranger))]).toEqual([0, []]);
  for (const actor of [officer, foreignOfficer, visitor]) {
    expect((await ask({}, actor)).page.total).toBe(0);
    await expect(file(actor)).rejects.toMatchObject({ kind: 'not-found' });
  }
});

test('where a call is read, one’s own organisations find what they have in it, as they are told, and nobody else does', async () => {
  const { page } = await ask({ q: '助残' });
  const { round } = some(
    await db.application.findMany({ where: { id: page.rows[0]?.id ?? '' }, include: { round: true } }),
  )[0];
  const told = async (actor: Actor) => (await ownInRound({ roundId: round.id }, at(actor))).map(({ status }) => status);
  // The newest three, of which no outcome is told before the results are.
  expect(await told(owner)).toEqual(['IN_REVIEW', 'IN_REVIEW', 'IN_REVIEW']);
  for (const other of [stranger, officer, foreignOfficer, visitor]) expect(await told(other)).toEqual([]);
});
