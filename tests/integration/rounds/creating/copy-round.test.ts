import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { createRound } from '@/lib/rounds/creating/create-round';
import { roundSettings } from '@/lib/rounds/settings/settings';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound as roundOf } from '@/tests/factories/rounds';

let place: Awaited<ReturnType<typeof createCity>>;
let officer: Actor;

beforeAll(async () => {
  place = await createCity();
  officer = await actorWith('OFFICER', place.city);
});

const copying = (roundId: string, more: object = {}) => ({
  template: `round:${roundId}`,
  regionId: place.district.id,
  year: '2027',
  title: '2027 年公益创投',
  ...more,
});

test('a copy has everything of last year’s but its dates, its money and what the announcement said of them', async () => {
  const source = await roundOf({ region: place.district, terms: { perProjectCapFen: 7_700_000n } });
  const bodies = { host: '测试市妇女联合会', organiser: '服务中心', coOrganisers: ['甲基金会'] };
  await db.round.update({ where: { id: source.id }, data: bodies });
  const { id } = await createRound(copying(source.id), at(officer));
  const copy = await roundSettings(db, { roundId: id });
  expect(copy).toMatchObject({
    status: 'DRAFT',
    copiedFromId: source.id,
    year: 2027,
    opensAt: null,
    reviewFrom: null,
    funding: [],
    contactPhone: '0571-87000001',
    ...bodies,
    terms: { perProjectCapFen: 7_700_000n },
  });
  expect(copy?.formId).not.toBe(source.formId);
  expect(copy?.announcement.find(({ key }) => key === 'time')?.body).toContain('〔申报截止〕');
});

test('its dates may be taken along, moved by the years onto working days', async () => {
  const source = await roundOf({ region: place.district });
  const { id } = await createRound(copying(source.id, { takeDates: 'on' }), at(officer));
  expect(await db.round.findUnique({ where: { id } })).toMatchObject({
    reviewFrom: '2027-04-01',
    reviewTo: '2027-04-20',
    executionFrom: '2027-06-01',
    executionTo: '2027-12-31',
  });
  const sameYear = await createRound(copying(source.id, { takeDates: 'on', year: '2026' }), at(officer));
  expect(sameYear.opensAt).toBeNull();
});

test('in another region it has that region’s rule and no contacts of the first', async () => {
  const source = await roundOf({ region: place.district });
  const { id } = await createRound(copying(source.id, { regionId: place.street.id }), at(officer));
  const copy = await roundSettings(db, { roundId: id });
  expect(copy).toMatchObject({ contactName: '', host: '', regionId: place.street.id });
  expect(copy?.terms.eligibility.filter(({ kind }) => kind === 'withinRegion')).toEqual([
    { kind: 'withinRegion', regionPath: place.street.path, regionName: place.street.name },
  ]);
});

test('a round one may not see cannot be copied', async () => {
  const source = await roundOf({ region: place.district });
  const stranger = await actorWith('OFFICER', (await createCity('乙市')).city);
  const streetOfficer = await actorWith('OFFICER', place.street);
  await expect(
    createRound(copying(source.id, { regionId: stranger.grants[0]?.regionId ?? '' }), at(stranger)),
  ).rejects.toMatchObject({ kind: 'not-found' });
  await expect(createRound(copying(source.id, { regionId: place.street.id }), at(streetOfficer))).rejects.toMatchObject(
    { kind: 'not-found' },
  );
});
