import { beforeAll, expect, test } from 'vitest';
import { visitor } from '@/lib/kernel/actor';
import { walkOf } from '@/lib/lists/asked';
import { keyOf } from '@/lib/lists/key';
import { publishedList } from '@/lib/rounds/published/published-list';
import { publishedRounds, publishedRoundsFile } from '@/lib/rounds/published/published-rounds';
import { at, createCity, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { csvLines, rowsOf, sheetRows } from '@/tests/support/list-file';
import { some } from '@/tests/support/some';

type Address = Record<string, string>;
type City = Awaited<ReturnType<typeof createCity>>;

const HOUR = 3_600_000;
let [here, elsewhere] = [] as unknown as [City, City];

/** Five calls of one district that close at two moments, two of them over; a draft; and one call elsewhere. */
beforeAll(async () => {
  [here, elsewhere] = [await createCity('甲市'), await createCity('乙市')];
  const region = here.district;
  const closing = (hours: number) => new Date(testNow.getTime() + hours * HOUR);
  for (const [index, hours] of [5, 5, 9, -5, -9].entries())
    await createRound({ region, title: `助老征集${index}`, closesAt: closing(hours) });
  await createRound({ region, title: '助老草稿', status: 'DRAFT' });
  await createRound({ region: elsewhere.city, title: '助老他处', closesAt: closing(5) });
});

const ask = (address: Address) => publishedRounds(address, at(visitor));
const titlesOf = async (address: Address) => (await ask(address)).page.rows.map(({ title }) => title);

test('everybody searches them by title, narrows them to a region and to a window, and never finds a draft', async () => {
  const { page, all, open, regions } = await ask({ q: '助老' });
  expect([page.total, all, open]).toEqual([6, 6, 4]);
  expect(regions.map(({ id }) => id).toSorted()).toEqual([here.district.id, elsewhere.city.id].toSorted());
  expect(await titlesOf({ q: '他处' })).toEqual(['助老他处']);
  expect(await titlesOf({ region: elsewhere.city.id })).toEqual(['助老他处']);
  expect(await titlesOf({ q: '草稿' })).toEqual([]);
  expect(await titlesOf({ q: '%' })).toEqual([]);
});

test('what is open begins with the next to close, what is past with the last; an order of one’s own stays', async () => {
  const region = here.district.id;
  expect(await titlesOf({ region, when: 'open' })).toEqual(['助老征集0', '助老征集1', '助老征集2']);
  expect(await titlesOf({ region, when: 'past' })).toEqual(['助老征集3', '助老征集4']);
  expect((await titlesOf({ region, when: 'open', sort: 'closesAt', order: 'desc' }))[0]).toBe('助老征集2');
  expect(await titlesOf({ region })).toEqual([0, 1, 2, 3, 4].map((number) => `助老征集${number}`));
});

test('from any row the list goes on with the next, over calls that close at one moment, there and back', async () => {
  // All of them open with what is open, which is no walk; in an order of one's own they are one.
  for (const view of [{ sort: 'title' }, { when: 'open' }, { when: 'past' }]) {
    const { asked, page } = await ask(view);
    const [ids, walk] = [page.rows.map(({ id }) => id), walkOf(publishedList, asked)];
    for (const [place, row] of some(page.rows.entries())) {
      const beside = async (side: 'after' | 'before') =>
        (await ask({ ...view, [side]: keyOf(row, walk) })).page.rows.map(({ id }) => id);
      if (place < ids.length - 1) expect(await beside('after')).toEqual(ids.slice(place + 1));
      if (place > 0) expect((await beside('before')).slice(0, place)).toEqual(ids.slice(0, place));
    }
  }
});

test('its file is for everybody, with the rows of the page', async () => {
  const address = { q: '征集', when: 'open' };
  const titles = await titlesOf(address);
  const file = () => publishedRoundsFile(address, at(visitor));
  const rows = await rowsOf(await file());
  expect(rows.map((row) => row['公告'])).toEqual(titles);
  expect(rows[0]).toMatchObject({ 状态: '正在征集', '资助总额（元）': 100_000_000n });
  expect(await sheetRows(await file())).toHaveLength(1 + titles.length);
  expect(await csvLines(await file())).toHaveLength(1 + titles.length);
});
