import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { ownTemplatePolicy } from '@/lib/plans/templates/own-template-policy';
import { ownTemplates, templateView } from '@/lib/plans/templates/own-template-queries';
import { templateSees } from '@/lib/plans/templates/sees';
import { createRound } from '@/lib/rounds/creating/create-round';
import { roundSettings } from '@/lib/rounds/settings/settings';
import { replaceOwnTemplate } from '@/lib/rounds/templates/replace-own-template';
import { saveOwnTemplate } from '@/lib/rounds/templates/save-own-template';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound as roundOf } from '@/tests/factories/rounds';

let place: Awaited<ReturnType<typeof createCity>>;
let officer: Actor & { personId: string };
let streetOfficer: Actor;
let observer: Actor;
let stranger: Actor;

beforeAll(async () => {
  place = await createCity('甲市');
  officer = await actorWith('OFFICER', place.district);
  streetOfficer = await actorWith('OFFICER', place.street);
  observer = await actorWith('OBSERVER', place.city);
  stranger = await actorWith('OFFICER', (await createCity('乙市')).city);
});

async function saved() {
  const round = await roundOf({ region: place.district });
  return saveOwnTemplate({ roundId: round.id, name: '某区公益创投', description: '每年一届' }, at(officer));
}

const fresh = (template: string, regionId: string) => ({ template, regionId, year: '2027', title: '2027 年公益创投' });

test('a round at any stage becomes a template of its region, and a new round comes whole from it', async () => {
  const template = await saved();
  expect(template).toMatchObject({
    cityId: place.city.id,
    regionId: place.district.id,
    createdById: officer.personId,
    version: 1,
  });
  expect(await db.trailEntry.findFirst({ where: { entity: 'template', entityId: template.id } })).toMatchObject({
    command: 'template.save',
    cityId: place.city.id,
  });
  const { id } = await createRound(fresh(`own:${template.id}`, place.district.id), at(officer));
  expect(await roundSettings(db, { roundId: id })).toMatchObject({
    status: 'DRAFT',
    copiedFromId: null,
    opensAt: null,
    categories: { length: 8 },
    rubrics: { length: 2 },
    stages: [{ cutCount: 100 }, { cutCount: 30 }],
    announcement: { length: 12 },
  });
});

test('the street below begins with the district’s template in its own region; another city does not find it', async () => {
  const template = await saved();
  const { id } = await createRound(fresh(`own:${template.id}`, place.street.id), at(streetOfficer));
  const terms = (await roundSettings(db, { roundId: id }))?.terms;
  expect(terms?.eligibility).toContainEqual({
    kind: 'withinRegion',
    regionPath: place.street.path,
    regionName: place.street.name,
  });
  expect(terms?.eligibility.filter(({ kind }) => kind === 'withinRegion')).toHaveLength(1);
  const elsewhere = stranger.grants[0]?.regionId ?? '';
  await expect(createRound(fresh(`own:${template.id}`, elsewhere), at(stranger))).rejects.toMatchObject({
    kind: 'not-found',
  });
});

test('only who manages the round saves from it', async () => {
  const round = await roundOf({ region: place.district });
  const input = { roundId: round.id, name: '模板' };
  await expect(saveOwnTemplate(input, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(saveOwnTemplate(input, at(streetOfficer))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(saveOwnTemplate(input, at(observer))).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(saveOwnTemplate({ ...input, name: ' ' }, at(officer))).rejects.toMatchObject({
    kind: 'invalid',
    problems: [{ field: 'name' }],
  });
});

test('replacing puts a round’s settings in its place; a stale version conflicts', async () => {
  const template = await saved();
  const micro = await roundOf({ region: place.district, template: 'micro' });
  const input = { roundId: micro.id, template: `${template.id}:${template.version}` };
  const replaced = await replaceOwnTemplate(input, at(officer));
  expect(replaced).toMatchObject({
    id: template.id,
    name: '某区公益创投',
    version: 2,
    sourceRoundId: micro.id,
  });
  expect((await templateView({ key: template.id }, at(officer))).content).toMatchObject({ stages: [{ cutCount: 10 }] });
  await expect(replaceOwnTemplate(input, at(officer))).rejects.toMatchObject({ kind: 'conflict' });
  const lower = await roundOf({ region: place.street });
  const fromBelow = { roundId: lower.id, template: `${template.id}:2` };
  await expect(replaceOwnTemplate(fromBelow, at(streetOfficer))).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(replaceOwnTemplate(fromBelow, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
});

test('what the policy says of templates, the database says: one’s own, those above, those below, of one’s city only', async () => {
  const cityOfficer = await actorWith('OFFICER', place.city);
  const rounds = [
    await roundOf({ region: place.city }),
    await roundOf({ region: place.district }),
    await roundOf({ region: place.street }),
  ];
  const made = await Promise.all(
    rounds.map(({ id }) => saveOwnTemplate({ roundId: id, name: '模板' }, at(cityOfficer))),
  );
  for (const actor of [cityOfficer, officer, streetOfficer, observer, stranger]) {
    const rows = await db.ownTemplate.findMany({
      where: { AND: [{ id: { in: made.map(({ id }) => id) } }, templateSees.where(actor)] },
    });
    const seen = rounds.filter((round) => ownTemplatePolicy.view(actor, round)).length;
    expect(rows).toHaveLength(seen);
  }
  for (const [actor, seen] of [
    [cityOfficer, 3],
    [officer, 3],
    [streetOfficer, 3],
    [stranger, 0],
  ] as const) {
    const listed = await ownTemplates({}, at(actor));
    expect(listed.filter(({ id }) => made.some((one) => one.id === id))).toHaveLength(seen);
  }
  await expect(ownTemplates({}, at(observer))).rejects.toMatchObject({ kind: 'not-found' });
  const [first] = made;
  expect(await templateView({ key: first?.id ?? '' }, at(streetOfficer))).toMatchObject({
    own: { mayManage: false, sourceTitle: rounds[0]?.title },
  });
  for (const actor of [stranger, observer])
    await expect(templateView({ key: first?.id ?? '' }, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(templateView({ key: 'filed' }, at(observer))).rejects.toMatchObject({ kind: 'not-found' });
  expect(await templateView({ key: 'filed' }, at(stranger))).toMatchObject({ own: null, name: '备案团队赛道' });
});
