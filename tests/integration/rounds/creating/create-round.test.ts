import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { createRound } from '@/lib/rounds/creating/create-round';
import { problemsBeforePublishing } from '@/lib/rounds/publishing/problems-before-publishing';
import { roundSettings } from '@/lib/rounds/settings/settings';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';

let place: Awaited<ReturnType<typeof createCity>>;
let officer: Actor;
const input = (regionId: string) => ({
  template: 'eight-categories',
  regionId,
  year: '2026',
  title: '2026 年公益创投',
});

beforeAll(async () => {
  place = await createCity();
  officer = await actorWith('OFFICER', place.district);
});

test('a draft comes whole from its template and is numbered within region and year', async () => {
  const first = await createRound(input(place.district.id), at(officer));
  const second = await createRound(input(place.district.id), at(officer));
  const other = await createRound({ ...input(place.street.id) }, at(officer));
  expect([first.sequence, second.sequence, other.sequence]).toEqual([1, 2, 1]);
  const settings = await roundSettings(db, { roundId: first.id });
  expect(settings).toMatchObject({
    status: 'DRAFT',
    categories: { length: 8 },
    stages: [{ cutCount: 100 }, { cutCount: 30 }],
    rubrics: { length: 2 },
    announcement: { length: 12 },
  });
  expect(await db.trailEntry.findFirst({ where: { entityId: first.id } })).toMatchObject({
    command: 'round.create',
    cityId: place.city.id,
  });
});

test('a fresh draft lacks only what a template cannot know', async () => {
  const { id } = await createRound(input(place.district.id), at(officer));
  const settings = await roundSettings(db, { roundId: id });
  if (settings === null) throw new Error('no round');
  const parts = new Set(problemsBeforePublishing(settings, testNow).map(({ part }) => part));
  expect([...parts]).toEqual(['basics', 'timetable', 'funding', 'announcement']);
});

test('officers who create rounds at the same moment each get the next number', async () => {
  const { district } = await createCity('丙市');
  const colleague = await actorWith('OFFICER', district);
  const rounds = await Promise.all([1, 2, 3, 4].map(() => createRound(input(district.id), at(colleague))));
  expect(rounds.map(({ sequence }) => sequence).sort()).toEqual([1, 2, 3, 4]);
});
