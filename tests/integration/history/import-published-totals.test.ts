import { beforeAll, expect, it } from 'vitest';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { db } from '@/lib/db/client';
import { importPublishedTotals } from '@/lib/history/import-published-totals';
import { importDesk, publishedHistory } from '@/lib/history/queries';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { actorWith, at, createCity, plainActor, testNow } from '@/tests/factories/people';

const rows = [
  '举办届数,2024,13,届,杭州市民政局',
  '累计资助项目,2024,"8,000",个,杭州市民政局',
  '累计资助资金,2024,4.46亿,元,杭州市民政局',
  '累计服务,2024,"4,200万余",人次,杭州市民政局',
].join('\n');
let city: { id: string; path: string; cityId: string | null; name: string };
let officer: Actor;

beforeAll(async () => {
  ({ city } = await createCity('杭州市'));
  officer = await actorWith('OFFICER', city);
});

const seenNow = async () => (await importDesk({}, at(officer))).chosen.seen;
const historyOf = async (id: string) => (await publishedHistory({ city: id }, at(visitor))).history;

it('keeps figures as published, computes the average only from exact ones, and replaces what is mended', async () => {
  await importPublishedTotals({ cityId: city.id, rows }, at(officer));
  const history = await historyOf(city.id);
  expect(history?.totals.map(({ key, lowerBound, exact }) => [key, lowerBound, exact])).toEqual([
    ['editions', 13n, true],
    ['projects', 8_000n, true],
    ['grantYuan', 446_000_000n, true],
    ['累计服务', 42_000_000n, false],
  ]);
  expect(history?.publishedAverages).toEqual([{ year: 2024, fen: 5_575_000n, exact: true }]);
  expect(history?.computed).toMatchObject({ editions: 0, projects: 0, grantFen: 0n, average: null });
  const later = new Date(testNow.getTime() + 1_000);
  await importPublishedTotals(
    { cityId: city.id, seen: await seenNow(), rows: '累计资助项目,2024,8000余,个,杭州市民政局' },
    at(officer, later),
  );
  expect((await historyOf(city.id))?.publishedAverages).toEqual([]);
  expect(await db.publishedTotal.count({ where: { cityId: city.id } })).toBe(4);
});

it('conflicts with an import that came first', async () => {
  await expect(importPublishedTotals({ cityId: city.id, seen: '', rows }, at(officer))).rejects.toMatchObject({
    kind: 'conflict',
  });
});

it('is refused line by line and keeps nothing of a bad paste', async () => {
  const bad = importPublishedTotals(
    { cityId: city.id, seen: await seenNow(), rows: `获奖,2024,12,项,杭州市民政局\nx,y` },
    at(officer),
  );
  await expect(bad).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'history.problems.columns', values: { line: 2 } }],
  });
  expect(await db.publishedTotal.count({ where: { cityId: city.id, key: '获奖' } })).toBe(0);
});

it("is for the city's officers alone", async () => {
  const { city: other, district } = await createCity('乙市');
  const input = { cityId: city.id, seen: await seenNow(), rows };
  for (const actor of [
    await actorWith('OFFICER', other),
    await actorWith('OBSERVER', city),
    await actorWith('SYSTEM_ADMINISTRATOR', city),
    await plainActor(),
  ]) {
    await expect(importPublishedTotals(input, at(actor))).rejects.toMatchObject({ kind: 'forbidden' });
  }
  const { cities } = await importDesk({ city: city.id }, at(await actorWith('OFFICER', other)));
  expect(cities.map(({ id }) => id)).toEqual([other.id]);
  for (const actor of [await actorWith('OBSERVER', city), await actorWith('OFFICER', district), await plainActor()])
    await expect(importDesk({}, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(importPublishedTotals({ ...input, cityId: district.id }, at(officer))).rejects.toMatchObject({
    kind: 'not-found',
  });
});

it('counts our own awards beside them', async () => {
  const { city: own, round, officer: awarding } = await releasedRound({ awards: 2 });
  await confirmAwards({ roundId: round.id, version: 1 }, at(awarding, noticeEndsAt));
  expect((await historyOf(own.id))?.computed).toEqual({
    editions: 1,
    projects: 2,
    grantFen: 9_000_000n,
    average: { fen: 4_500_000n, exact: true },
  });
  expect((await publishedHistory({}, at(visitor))).cities.map(({ id }) => id)).toContain(own.id);
  await expect(publishedHistory({ city: 'none' }, at(visitor))).rejects.toMatchObject({ kind: 'not-found' });

  const track = await releasedRound({ awards: 1 });
  await confirmAwards({ roundId: track.round.id, version: 1 }, at(track.officer, noticeEndsAt));
  await db.application.updateMany({ where: { roundId: track.round.id }, data: { cityId: own.id } });
  await db.round.update({ where: { id: track.round.id }, data: { mainRoundId: round.id } });
  expect((await historyOf(own.id))?.computed).toMatchObject({ editions: 1, projects: 3 });
});
