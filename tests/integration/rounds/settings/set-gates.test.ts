import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { roundById } from '@/lib/rounds/load';
import { applyGateSet } from '@/lib/rounds/settings/apply-gate-set';
import { setGates } from '@/lib/rounds/settings/set-gates';
import { createOrganisation } from '@/tests/factories/organisations';
import { at, createCity } from '@/tests/factories/people';
import { draftEdit } from '../../../support/draft-edit';

const setting = draftEdit(setGates, ({ id, version }) => ({
  roundId: id,
  version,
  verified: 'on' as const,
  penaltyYears: '3',
  declared: [],
}));
draftEdit(applyGateSet, ({ id, version }) => ({ roundId: id, version, set: 'longhua' }));

const gatesIn = async (roundId: string) => (await roundById(db, { roundId }))?.rules.eligibility;

test('what the form says is who may apply', async () => {
  const { id, version, region } = await setting.draft();
  const organisation = await createOrganisation(region);
  await setGates(
    {
      roundId: id,
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

test('a line that names no organisation of the city is told with its number', async () => {
  const { id, version } = await setting.draft();
  const elsewhere = await createOrganisation((await createCity('外市')).street, { name: '外市独有的服务中心' });
  await expect(
    setGates({ roundId: id, version, directed: `查无此单位\n\n${elsewhere.name}`, declared: [] }, at(setting.officer)),
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
  const applied = await applyGateSet({ roundId: id, version, set: 'wujin' }, at(setting.officer));
  const rules = (await roundById(db, { roundId: id }))?.rules;
  expect(rules?.eligibility).toContainEqual({ kind: 'noUnfinishedProject' });
  expect(rules?.maxApplicationsPerOrganisation).toBe(1);
  await expect(
    applyGateSet({ roundId: id, version: applied.version, set: 'nowhere' }, at(setting.officer)),
  ).rejects.toMatchObject({ kind: 'invalid' });
});
