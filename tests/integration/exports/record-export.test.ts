import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { applicationExports, demandExports } from '@/lib/exports/queries';
import { recordExport } from '@/lib/exports/record-export';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { actorWith, at, createCity, plainActor, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { saidWith } from '@/tests/support/said-with';

test('a list that leaves is written down: who took which, how many rows, narrowed by what; once in a minute', async () => {
  const [{ city }, other] = [await createCity(), await createCity()];
  const officer = await actorWith('OFFICER', city);
  const taken = { list: 'demandList', aboutId: city.id, cityId: city.id, rows: 2, filter: { q: '送餐' } } as const;
  await recordExport(taken, at(officer));
  await recordExport(taken, at(officer));
  expect(await db.trailEntry.findMany({ where: { entity: 'demandList', entityId: city.id } })).toMatchObject([
    {
      command: 'export.record',
      actorId: officer.personId,
      cityId: city.id,
      detail: { rows: 2, isFiltered: true, said: expect.any(String) },
    },
  ]);
  expect(await saidWith('export.record', city.id)).toEqual({ filter: { q: '送餐' } });
  expect(await demandExports({}, at(officer))).toMatchObject([
    { at: testNow, actorName: officer.name, list: 'demandList', rows: 2, isFiltered: true },
  ]);
  expect(await demandExports({}, at(await actorWith('OFFICER', other.city)))).toEqual([]);
  expect(await demandExports({}, at(await plainActor()))).toEqual([]);
});

test('a visitor takes what is public and is not written down; a list nobody knows is refused', async () => {
  const { city } = await createCity();
  const officer = await actorWith('OFFICER', city);
  const taken = { list: 'demandHeat', aboutId: city.id, cityId: city.id, rows: 13, filter: {} } as const;
  await recordExport(taken, at(visitor));
  expect(await demandExports({}, at(officer))).toEqual([]);
  await recordExport(taken, at(officer));
  expect(await demandExports({}, at(officer))).toMatchObject([
    { actorName: officer.name, rows: 13, isFiltered: false },
  ]);
  await expect(recordExport({ ...taken, list: 'noSuchList' as 'demandHeat' }, at(visitor))).rejects.toMatchObject({
    kind: 'invalid',
  });
});

test('who took a round’s applications is read by its office, and by no other', async () => {
  const [place, other] = [await createCity(), await createCity()];
  const round = await createRound({ region: place.city });
  const officer = await actorWith('OFFICER', place.city);
  const taken = { list: 'applicationList', aboutId: round.id, cityId: place.city.id, rows: 3, filter: {} } as const;
  await recordExport(taken, at(officer));
  const lines = (actor: Actor) => applicationExports({ roundId: round.id }, at(actor));
  expect(await lines(await actorWith('OBSERVER', place.city))).toMatchObject([{ list: 'applicationList', rows: 3 }]);
  await expect(lines(await actorWith('OFFICER', other.city))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(lines(await plainActor())).rejects.toMatchObject({ kind: 'not-found' });
});
