import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { roundSettings } from '@/lib/rounds/settings/settings';
import { addTrack } from '@/lib/rounds/tracks/add-track';
import { nameTrack } from '@/lib/rounds/tracks/name-track';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

let place: Awaited<ReturnType<typeof createCity>>;
let officer: Actor;

beforeAll(async () => {
  place = await createCity('甲市');
  officer = await actorWith('OFFICER', place.district);
});

const adding = ({ id, version }: { id: string; version: number }) => ({
  mainRoundId: id,
  version,
  template: 'micro',
  trackName: '备案团队赛道',
  mainTrackName: '社会组织赛道',
});

test('a track is a draft round of its own under the main one, with its own form and rubrics and the edition’s dates', async () => {
  const main = await createRound({ region: place.district, status: 'DRAFT', title: '2026 年公益创投' });
  const track = await addTrack(adding(main), at(officer));
  expect(await roundSettings(db, { roundId: track.id })).toMatchObject({
    status: 'DRAFT',
    mainRoundId: main.id,
    trackName: '备案团队赛道',
    title: '2026 年公益创投（备案团队赛道）',
    regionId: main.regionId,
    opensAt: main.opensAt,
    contactPhone: main.contactPhone,
    rubrics: { length: 1 },
    funding: [],
  });
  expect(await db.round.findUnique({ where: { id: main.id } })).toMatchObject({
    trackName: '社会组织赛道',
    mainRoundId: null,
    version: main.version + 1,
  });
  expect(await db.trailEntry.findFirst({ where: { entityId: track.id } })).toMatchObject({
    command: 'round.addTrack',
    cityId: place.city.id,
    toState: 'DRAFT',
  });
});

test('while the window is open a track may be added; its own opening is asked again', async () => {
  const main = await createRound({ region: place.district });
  const track = await addTrack(adding(main), at(officer));
  expect(track).toMatchObject({ opensAt: null, closesAt: main.closesAt });
});

test('refused: under a track, after the window, without or with a name that is taken', async () => {
  const main = await createRound({ region: place.district, status: 'DRAFT' });
  const track = await addTrack(adding(main), at(officer));
  const later = { id: main.id, version: main.version + 1 };
  const refused = (code: string) => ({ kind: 'refused', problems: [expect.objectContaining({ code }) as unknown] });
  await expect(addTrack(adding(track), at(officer))).rejects.toMatchObject(refused('tracks.problems.underTrack'));
  await expect(addTrack(adding(later), at(officer))).rejects.toMatchObject(refused('tracks.problems.nameTaken'));
  await expect(
    nameTrack({ roundId: track.id, version: track.version, trackName: '社会组织赛道' }, at(officer)),
  ).rejects.toMatchObject(refused('tracks.problems.nameTaken'));
  const unnamed = await createRound({ region: place.district, status: 'DRAFT' });
  await expect(addTrack({ ...adding(unnamed), mainTrackName: '' }, at(officer))).rejects.toMatchObject(
    refused('tracks.problems.mainUnnamed'),
  );
  const over = await createRound({ region: place.district, closesAt: new Date(testNow.getTime() - 60_000) });
  await expect(addTrack(adding(over), at(officer))).rejects.toMatchObject(refused('tracks.problems.tooLate'));
  await expect(
    nameTrack({ roundId: over.id, version: over.version, trackName: '赛道' }, at(officer)),
  ).rejects.toMatchObject(refused('tracks.problems.tooLate'));
});
