import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { exportsOf } from '@/lib/trail/exports-of';
import { recordExport } from '@/lib/trail/record-export';
import { actorWith, at, createCity, testNow } from '../../factories/people';

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
      detail: { rows: 2, filter: { q: '送餐' } },
    },
  ]);
  expect(await exportsOf(['demandList', 'demandHeat'], [city.id])).toMatchObject([
    { at: testNow, actorName: officer.name, list: 'demandList', rows: 2, isFiltered: true },
  ]);
  expect(await exportsOf(['demandList'], [other.city.id])).toEqual([]);
  expect(await exportsOf(['demandHeat'], [city.id])).toEqual([]);
});

test('a visitor takes what is public and is not written down; a list nobody knows is refused', async () => {
  const { city } = await createCity();
  const officer = await actorWith('OFFICER', city);
  const taken = { list: 'demandHeat', aboutId: city.id, cityId: city.id, rows: 13, filter: {} } as const;
  await recordExport(taken, at(visitor));
  expect(await exportsOf(['demandHeat'], [city.id])).toEqual([]);
  await recordExport(taken, at(officer));
  expect(await exportsOf(['demandHeat'], [city.id])).toMatchObject([
    { actorName: officer.name, rows: 13, isFiltered: false },
  ]);
  await expect(recordExport({ ...taken, list: 'noSuchList' as 'demandHeat' }, at(visitor))).rejects.toMatchObject({
    kind: 'invalid',
  });
});
