import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { createFund } from '@/lib/funds/create-fund';
import { actorWith, at, createCity } from '@/tests/factories/people';

let place: Awaited<ReturnType<typeof createCity>>;
const facts = { name: '区级福彩公益金', kind: 'WELFARE_LOTTERY' as const, year: '2026', total: '3,000,000' };

beforeAll(async () => {
  place = await createCity();
});

test('an officer registers money of their region and of those below', async () => {
  const officer = await actorWith('OFFICER', place.district);
  const { id } = await createFund({ ...facts, regionId: place.street.id }, at(officer));
  expect(await db.fund.findUnique({ where: { id } })).toMatchObject({
    totalFen: 300_000_000n,
    cityId: place.city.id,
    regionId: place.street.id,
  });
  expect(await db.trailEntry.count({ where: { entityId: id, command: 'fund.create' } })).toBe(1);
});

test("nobody registers another city's or a higher level's money", async () => {
  const stranger = await actorWith('OFFICER', (await createCity('乙市')).city);
  const street = await actorWith('OFFICER', place.street);
  const observer = await actorWith('OBSERVER', place.city);
  await expect(createFund({ ...facts, regionId: place.district.id }, at(stranger))).rejects.toMatchObject({
    kind: 'not-found',
  });
  await expect(createFund({ ...facts, regionId: place.district.id }, at(street))).rejects.toMatchObject({
    kind: 'not-found',
  });
  await expect(createFund({ ...facts, regionId: place.district.id }, at(observer))).rejects.toMatchObject({
    kind: 'forbidden',
  });
});
