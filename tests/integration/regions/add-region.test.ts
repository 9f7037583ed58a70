import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/kernel/actor';
import { addRegion } from '@/lib/regions/add-region';
import { actorWith, at, createCity, createRegion } from '@/tests/factories/people';

let home: Awaited<ReturnType<typeof createCity>>;
let administrator: Actor;

beforeAll(async () => {
  home = await createCity('甲市');
  administrator = await actorWith('SYSTEM_ADMINISTRATOR', home.city);
});

describe('addRegion', () => {
  it('adds a functional zone to a city: its own, without a national code, from today on', async () => {
    const zone = await addRegion({ regionId: home.city.id, name: '高新区', pinyin: 'Gaoxin' }, at(administrator));
    expect(zone).toMatchObject({
      level: 'DISTRICT',
      custom: true,
      code: null,
      pinyin: 'gaoxin',
      cityId: home.city.id,
      path: `${home.city.path}${zone.id}/`,
      validFrom: '2026-03-02',
    });
  });

  it('adds a community below a street, with its code', async () => {
    const community = await addRegion(
      { regionId: home.street.id, name: '东坡路社区', code: '330102001001' },
      at(administrator),
    );
    expect(community).toMatchObject({ level: 'COMMUNITY', custom: false, code: '330102001001' });
  });

  it('refuses a name already there, anything below a community, and a code that is none', async () => {
    const community = await createRegion({ name: '社区', level: 'COMMUNITY', parent: home.street });
    await expect(addRegion({ regionId: home.city.id, name: '甲市某区' }, at(administrator))).rejects.toMatchObject({
      problems: [{ code: 'regions.problems.nameTaken' }],
    });
    await expect(addRegion({ regionId: community.id, name: '某组' }, at(administrator))).rejects.toMatchObject({
      problems: [{ code: 'regions.problems.nothingBelow' }],
    });
    await expect(
      addRegion({ regionId: home.city.id, name: '某区', code: '33' }, at(administrator)),
    ).rejects.toMatchObject({ kind: 'invalid', problems: [{ code: 'regions.problems.code' }] });
  });
});
