import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { planById } from '@/lib/plans/load';
import { applyGateSet } from '@/lib/plans/settings/apply-gate-set';
import { setGates } from '@/lib/plans/settings/set-gates';
import { regionsAround } from '@/lib/regions/around';
import { createOrganisation } from '@/tests/factories/organisations';
import { at, createCity } from '@/tests/factories/people';
import { planEdit } from '@/tests/support/plan-edit';

const setting = planEdit(setGates, ({ id, version }) => ({
  planId: id,
  version,
  verified: 'on' as const,
  penaltyYears: '3',
  declared: [],
}));
planEdit(applyGateSet, ({ id, version }) => ({ planId: id, version, set: 'longhua' }));

const gatesIn = async (planId: string) => (await planById(db, { planId }))?.terms.eligibility;

test('what the form says is who may apply', async () => {
  const { id, version, region } = await setting.draft();
  const organisation = await createOrganisation(region);
  await setGates(
    {
      planId: id,
      version,
      withinRegion: 'on',
      directed: `${organisation.name}\n`,
      declared: [{ key: '', text: '依法纳税' }],
    },
    at(setting.officer),
  );
  expect(await gatesIn(id)).toEqual([
    { kind: 'withinRegion', regionPath: region.path, regionName: region.name },
    { kind: 'directedOrganisations', organisations: [{ id: organisation.id, name: organisation.name }] },
    { kind: 'declared', key: 'declared1', text: '依法纳税' },
  ]);
});

test('registration is asked within the region chosen, which holds the plan’s own', async () => {
  const { id, version, region } = await setting.draft();
  const city = await db.region.findUniqueOrThrow({ where: { id: region.cityId ?? '' } });
  const asked = { planId: id, version, withinRegion: 'on' as const, activeInRegion: 'on' as const, declared: [] };
  const foreign = (await createCity('外市')).city;
  await expect(setGates({ ...asked, withinOf: foreign.id }, at(setting.officer))).rejects.toMatchObject({
    problems: [{ code: 'rounds.problems.regionNotAbove', field: 'withinOf' }],
  });
  await setGates({ ...asked, withinOf: city.id }, at(setting.officer));
  expect(await gatesIn(id)).toEqual([
    { kind: 'withinRegion', regionPath: city.path, regionName: city.name },
    { kind: 'activeInRegion', regionPath: region.path, regionName: region.name },
  ]);
  const around = await regionsAround({ path: region.path }, at(setting.officer));
  expect(around.at(0)?.id).toBe(city.id);
  expect(around.at(-1)?.path).toBe(region.path);
});

test('a line that names no organisation of the city is told with its number', async () => {
  const { id, version } = await setting.draft();
  const elsewhere = await createOrganisation((await createCity('外市')).street, { name: '外市独有的服务中心' });
  await expect(
    setGates({ planId: id, version, directed: `查无此单位\n\n${elsewhere.name}`, declared: [] }, at(setting.officer)),
  ).rejects.toMatchObject({
    kind: 'refused',
    problems: [
      { code: 'rounds.problems.directedUnknown', field: 'directed', values: { row: 1 } },
      { code: 'rounds.problems.directedUnknown', field: 'directed', values: { row: 3 } },
    ],
  });
});

test('a set of another place replaces gates of its kinds, and an unknown set is none', async () => {
  const { id, version } = await setting.draft();
  const applied = await applyGateSet({ planId: id, version, set: 'wujin' }, at(setting.officer));
  const terms = (await planById(db, { planId: id }))?.terms;
  expect(terms?.eligibility).toContainEqual({ kind: 'noUnfinishedProject' });
  expect(terms?.maxApplicationsPerOrganisation).toBe(1);
  await expect(
    applyGateSet({ planId: id, version: applied.version, set: 'nowhere' }, at(setting.officer)),
  ).rejects.toMatchObject({ kind: 'invalid' });
});

test('a condition with a blank in it is told with its sentence, at its row', async () => {
  const { id, version } = await setting.draft();
  const declared = [
    { key: '', text: '' },
    { key: '', text: '依法纳税' },
    { key: '', text: '申报单位应当成立满 __ 年' },
  ];
  await expect(setGates({ planId: id, version, declared }, at(setting.officer))).rejects.toMatchObject({
    kind: 'refused',
    problems: [
      {
        code: 'rounds.problems.blankLeft',
        field: 'declared.2.text',
        values: { sentence: '申报单位应当成立满 __ 年' },
      },
    ],
  });
});
