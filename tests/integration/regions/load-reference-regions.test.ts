import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { loadReferenceRegions } from '@/lib/regions/load-reference-regions';
import { regionOptions, regionTree, searchRegions } from '@/lib/regions/queries';
import { actorWith, at, createCity } from '@/tests/factories/people';

beforeAll(() => db.$transaction((tx) => loadReferenceRegions(tx), { timeout: 60_000 }));

const byCode = (code: string) =>
  db.region.findFirstOrThrow({ where: { code }, include: { successors: { include: { to: true } } } });

describe('reference regions', () => {
  it('can be loaded again without changing anything', async () => {
    const before = await db.region.findMany({ orderBy: { id: 'asc' } });
    await db.$transaction((tx) => loadReferenceRegions(tx), { timeout: 60_000 });
    expect(await db.region.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
  });

  it('keep retired districts with what became of them', async () => {
    const jianggan = await byCode('330104');
    expect(jianggan.validTo).toBe('2021-04-08');
    expect(jianggan.successors.map(({ to }) => to.code).toSorted()).toEqual(['330102', '330114']);
    expect((await byCode('361029')).successors.map(({ to }) => to.name)).toEqual(['东乡区']);
  });

  it('make the city the root of everything below it', async () => {
    const [hangzhou, shangcheng] = [await byCode('330100'), await byCode('330102')];
    const street = await db.region.findFirstOrThrow({ where: { name: '湖滨街道' } });
    expect(hangzhou).toMatchObject({ path: `/${hangzhou.id}/`, cityId: hangzhou.id });
    expect(street).toMatchObject({ path: `/${hangzhou.id}/${shangcheng.id}/${street.id}/`, cityId: hangzhou.id });
    expect((await byCode('330000')).cityId).toBeNull();
  });

  it('hold functional zones without a code', async () => {
    expect(await db.region.findFirst({ where: { name: '庐陵新区' } })).toMatchObject({
      custom: true,
      code: null,
      level: 'DISTRICT',
    });
  });
});

const on = (day: string) => at(visitor, new Date(`${day}T04:00:00Z`));
const searchedAt = async (day: string, q: string) => (await searchRegions({ q }, on(day))).found;

describe('searchRegions', () => {
  it('finds both 抚州 and 福州 by one pinyin and tells them apart by province', async () => {
    const found = await searchedAt('2026-03-01', 'Fuzhou');
    expect(found.map(({ name, above }) => [name, ...above])).toEqual([
      ['福州市', '福建省'],
      ['抚州市', '江西省'],
    ]);
  });
  it('finds by name and code, and no retired region', async () => {
    expect((await searchedAt('2026-03-01', '上城')).map(({ code }) => code)).toEqual(['330102']);
    expect(await searchedAt('2026-03-01', '330104')).toEqual([]);
    expect((await searchedAt('2020-03-01', '330104')).map(({ name }) => name)).toEqual(['江干区']);
    expect(await searchedAt('2026-03-01', '  ')).toEqual([]);
  });
});

describe('regionOptions', () => {
  it('offers what was valid on the day below a path', async () => {
    const hangzhou = await byCode('330100');
    const names = async (day: string) =>
      (await regionOptions({ below: hangzhou.path }, on(day))).map(({ name, depth }) => `${depth} ${name}`);
    const today = await names('2026-03-01');
    expect(today.slice(0, 3)).toEqual(['0 杭州市', '1 上城区', '2 南星街道']);
    expect(today).not.toContain('1 江干区');
    expect(await names('2020-01-01')).toContain('1 江干区');
  });
});

describe('regionTree', () => {
  it('shows an administrator their own city and nobody else’s', async () => {
    const { city } = await createCity('别的市');
    const tree = await regionTree({}, at(await actorWith('SYSTEM_ADMINISTRATOR', city)));
    expect(tree.map(({ name, depth }) => [name, depth])).toEqual([
      ['别的市', 0],
      ['别的市某区', 1],
      ['别的市某街道', 2],
    ]);
    const foreign = regionTree({}, at(await actorWith('OFFICER', city)));
    await expect(foreign).rejects.toMatchObject({ kind: 'not-found' });
  });
});
