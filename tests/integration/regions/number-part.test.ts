import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { nextSequence } from '@/lib/db/next-sequence';
import { regionNumberPart } from '@/lib/regions/number-part';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { createCity, createRegion } from '@/tests/factories/people';

const part = (region: { path: string }) => db.$transaction((tx) => regionNumberPart(tx, region));

test('a region stands in numbers by its code, or by a running number below the coded region above it', async () => {
  const { district, street } = await createCity();
  await db.region.update({ where: { id: district.id }, data: { code: '990102' } });
  const coded = await db.region.update({ where: { id: street.id }, data: { code: '990102007' } });
  expect(await part(coded)).toBe('990102007');
  const uncoded = await db.region.update({ where: { id: street.id }, data: { code: null, pinyin: 'wangjiang' } });
  const community = await createRegion({ name: '某社区', level: 'COMMUNITY', parent: street });
  expect(await part(uncoded)).toBe('990102-01');
  expect(await part(community)).toBe('990102-01-01');
  expect(await part(uncoded)).toBe('990102-01');
});

test('streets that need their first number at the same moment have two', async () => {
  const { district } = await createCity();
  await db.region.update({ where: { id: district.id }, data: { code: '990103' } });
  const streets = [];
  for (const name of ['甲街道', '乙街道', '丙街道'])
    streets.push(await createRegion({ name, level: 'STREET', parent: district }));
  const parts = await Promise.all(streets.map(part));
  expect(parts.toSorted()).toEqual(['990103-01', '990103-02', '990103-03']);
});

test('the next number counts neither those of regions below nor those given with names of places', async () => {
  const { district } = await createCity();
  const call = await createDemandCallRow({ region: district });
  const given = ['990104-00003-K', '990104-02-00009-K', '990104WANGJIANG-00042-A', '9901041-00050-B'];
  for (const rest of given) {
    const { id } = await createDemand({ call, region: district });
    await db.demand.update({ where: { id }, data: { number: `XQ-2026-${rest}` } });
  }
  expect(await db.$transaction((tx) => nextSequence(tx, 'Demand', 'XQ-2026-990104-'))).toBe(4);
  expect(await db.$transaction((tx) => nextSequence(tx, 'Demand', 'XQ-2026-990104-02-'))).toBe(10);
});
