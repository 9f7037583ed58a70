import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { regionNumberPart } from '@/lib/regions/number-part';
import { createCity } from '@/tests/factories/people';

test('a region stands in numbers by its code, or by the coded region above it and its own name', async () => {
  const { district, street } = await createCity();
  await db.region.update({ where: { id: district.id }, data: { code: '990102' } });
  const coded = await db.region.update({ where: { id: street.id }, data: { code: '990102007' } });
  expect(await regionNumberPart(db, coded)).toBe('990102007');
  const named = await db.region.update({ where: { id: street.id }, data: { code: null, pinyin: 'wangjiang' } });
  expect(await regionNumberPart(db, named)).toBe('990102WANGJIANG');
  const nameless = await db.region.update({ where: { id: street.id }, data: { pinyin: '' } });
  expect(await regionNumberPart(db, nameless)).toMatch(/^990102[0-9A-Z]{6}$/);
});
