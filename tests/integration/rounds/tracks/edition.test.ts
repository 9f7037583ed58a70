import { beforeAll, expect, test } from 'vitest';
import { roundCockpit } from '@/lib/cockpit/queries';
import { db } from '@/lib/db/client';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { publishedTracks } from '@/lib/rounds/published/published-round';
import { publishedRounds } from '@/lib/rounds/published/published-rounds';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

const DAY_MS = 24 * 60 * 60 * 1000;
let district: Awaited<ReturnType<typeof createCity>>['district'];

beforeAll(async () => {
  district = (await createCity()).district;
});

async function edition(closed: { main?: boolean; track?: boolean } = {}) {
  const past = { closesAt: new Date(testNow.getTime() - DAY_MS) };
  const main = await createRound({
    region: district,
    title: '某区第三届公益创投',
    ...(closed.main ? past : { closesAt: new Date(testNow.getTime() + 9 * DAY_MS) }),
  });
  const track = await createRound({
    region: district,
    title: '某区第三届备案团队',
    template: 'micro',
    ...(closed.track ? past : { closesAt: new Date(testNow.getTime() + 5 * DAY_MS) }),
  });
  const draft = await createRound({ region: district, status: 'DRAFT' });
  await db.round.update({ where: { id: main.id }, data: { trackName: '社会组织赛道' } });
  await db.round.updateMany({
    where: { id: { in: [track.id, draft.id] } },
    data: { mainRoundId: main.id, trackName: '备案团队赛道' },
  });
  return { main, track, draft };
}

const listed = async (ids: string[], when?: 'open' | 'past') =>
  (await publishedRounds(when === undefined ? {} : { when }, at(visitor))).page.rows.filter(({ id }) =>
    ids.includes(id),
  );

test('the public sees an edition once, with its published tracks, their money together, and the next closing', async () => {
  const { main, track, draft } = await edition();
  const rows = await listed([main.id, track.id, draft.id]);
  expect(rows).toMatchObject([
    { id: main.id, speaking: { phase: 'open' }, trackNames: ['社会组织赛道', '备案团队赛道'], totalFen: 200_000_000n },
  ]);
  expect(rows[0]?.trackTotals).toEqual([
    { name: '社会组织赛道', totalFen: 100_000_000n },
    { name: '备案团队赛道', totalFen: 100_000_000n },
  ]);
  expect(rows[0]?.speaking.closesAt).toEqual(track.closesAt);
});

test('it is open while any track is, and past once all are over', async () => {
  const half = await edition({ main: true });
  expect(await listed([half.main.id], 'open')).toMatchObject([{ speaking: { phase: 'open' } }]);
  expect(await listed([half.main.id], 'past')).toEqual([]);
  const over = await edition({ main: true, track: true });
  expect(await listed([over.main.id], 'open')).toEqual([]);
  expect(await listed([over.main.id], 'past')).toMatchObject([{ id: over.main.id, speaking: { phase: 'closed' } }]);
});

test('a track whose edition is not published stands for itself', async () => {
  const { main, track } = await edition();
  await db.round.update({ where: { id: main.id }, data: { status: 'DRAFT', publishedAt: null } });
  expect((await listed([main.id, track.id])).map(({ id }) => id)).toEqual([track.id]);
  expect(await publishedTracks({ roundId: track.id }, at(visitor))).toEqual([]);
});

test('the tracks of an edition: the office sees drafts, the public does not, from whichever side one asks', async () => {
  const { main, track, draft } = await edition();
  const roundId = track.id;
  const seenBy = async (actor: Actor) => (await roundCockpit({ roundId }, at(actor))).tracks;
  expect((await seenBy(await actorWith('OFFICER', district))).map(({ id }) => id)).toEqual([
    main.id,
    track.id,
    draft.id,
  ]);
  expect(await publishedTracks({ roundId }, at(visitor))).toMatchObject([
    { id: main.id, isCurrent: false },
    { id: track.id, isCurrent: true, phase: 'open' },
  ]);
  await expect(publishedTracks({ roundId: draft.id }, at(visitor))).rejects.toMatchObject({ kind: 'not-found' });
  const alone = await createRound({ region: district });
  expect(await publishedTracks({ roundId: alone.id }, at(visitor))).toEqual([]);
});
