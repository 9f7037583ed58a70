import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { knownCategories } from '@/lib/experts/queries';
import { setInstalments } from '@/lib/plans/settings/set-instalments';
import { abandonTemplateEdit } from '@/lib/plans/templates/abandon-template-edit';
import { adoptTemplate } from '@/lib/plans/templates/adopt-template';
import { beginTemplateEdit } from '@/lib/plans/templates/begin-template-edit';
import { ownTemplates, templateView } from '@/lib/plans/templates/own-template-queries';
import { storeTemplateEdit } from '@/lib/plans/templates/store-template-edit';
import { templateToModify } from '@/lib/plans/templates/template-to-modify';
import { createRound } from '@/lib/rounds/creating/create-round';
import { roundById } from '@/lib/rounds/load';
import { roundInSettings } from '@/lib/rounds/queries';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound as roundOf } from '@/tests/factories/rounds';
import {
  begun,
  heldBy,
  instalments,
  observer,
  officer,
  place,
  saved,
  stranger,
  streetOfficer,
} from './template-edit-scene';

test('only officers of its region modify a template; below it is read, elsewhere it is not found', async () => {
  const { template, copy } = await begun();
  const onTemplate = { templateId: template.id };
  const onCopy = { planId: copy.id, version: copy.version, instalments };
  await expect(beginTemplateEdit(onTemplate, at(streetOfficer))).rejects.toMatchObject({ kind: 'forbidden' });
  for (const actor of [observer, stranger])
    await expect(beginTemplateEdit(onTemplate, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
  for (const act of [storeTemplateEdit, abandonTemplateEdit]) {
    await expect(act({ ...onTemplate, planVersion: copy.version }, at(streetOfficer))).rejects.toMatchObject({
      kind: 'forbidden',
    });
    for (const actor of [observer, stranger])
      await expect(act({ ...onTemplate, planVersion: copy.version }, at(actor))).rejects.toMatchObject({
        kind: 'not-found',
      });
  }
  for (const actor of [streetOfficer, observer, stranger]) {
    await expect(templateToModify({ key: template.id }, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
  }
  for (const actor of [streetOfficer, stranger])
    expect((await ownTemplates({}, at(actor))).filter(({ edit }) => edit !== null)).toEqual([]);
  await expect(ownTemplates({}, at(observer))).rejects.toMatchObject({ kind: 'not-found' });
  for (const actor of [streetOfficer, stranger])
    await expect(setInstalments(onCopy, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(setInstalments(onCopy, at(observer))).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await templateToModify({ key: template.id }, at(officer))).toMatchObject({
    id: template.id,
    begunBy: '王晓',
    plan: { id: copy.id, version: copy.version },
  });
});

test('a template that is not being modified has nothing to store or abandon, and no page to modify it on', async () => {
  const template = await saved();
  const input = { templateId: template.id, planVersion: 1 };
  await expect(storeTemplateEdit(input, at(officer))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(abandonTemplateEdit(input, at(officer))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(templateToModify({ key: template.id }, at(officer))).rejects.toMatchObject({ kind: 'not-found' });
});

test('the plan of a template is no round, and its categories are offered to no expert', async () => {
  const { copy } = await begun();
  expect(await roundById(db, { roundId: copy.id })).toBeNull();
  await expect(roundInSettings({ roundId: copy.id }, at(officer))).rejects.toMatchObject({ kind: 'not-found' });
  const [category] = copy.categories;
  await db.planCategory.update({ where: { id: category?.id ?? '' }, data: { code: 'ONLY_HERE' } });
  expect((await knownCategories(db, [copy.cityId])).map(({ code }) => code)).not.toContain('ONLY_HERE');
});

test('a supplied template, or one of a level above, becomes one’s own and is opened to be modified', async () => {
  const adopted = await adoptTemplate(
    { template: 'filed', regionId: place.street.id, name: '某街道备案团队' },
    at(streetOfficer),
  );
  expect(await templateView({ key: adopted.template.id }, at(streetOfficer))).toMatchObject({
    name: '某街道备案团队',
    own: { mayManage: true, sourceTitle: '备案团队赛道', edit: { begunAt: adopted.editPlan.createdAt } },
  });
  expect(await templateToModify({ key: adopted.template.id }, at(streetOfficer))).toMatchObject({
    plan: { id: adopted.editPlan.id, number: 2, basedOnId: adopted.template.planId, region: { id: place.street.id } },
  });
  const above = await saved();
  const second = await adoptTemplate(
    { template: `own:${above.id}`, regionId: place.street.id, name: '某街道公益创投' },
    at(streetOfficer),
  );
  expect((await templateView({ key: second.template.id }, at(streetOfficer))).content).toEqual(await heldBy(above.id));
  expect(
    await db.trailEntry.findFirst({ where: { command: 'template.adopt', entityId: second.template.id } }),
  ).toMatchObject({ cityId: place.city.id });
});

test('one adopts only for a region of one’s own, and only what one may see', async () => {
  const above = await saved();
  const input = { template: 'filed', regionId: place.district.id, name: '模板' };
  await expect(adoptTemplate(input, at(streetOfficer))).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(adoptTemplate(input, at(observer))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(adoptTemplate(input, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
  const elsewhere = stranger.grants[0]?.regionId ?? '';
  await expect(
    adoptTemplate({ ...input, template: `own:${above.id}`, regionId: elsewhere }, at(stranger)),
  ).rejects.toMatchObject({ kind: 'not-found' });
  const round = await roundOf({ region: place.district });
  await expect(adoptTemplate({ ...input, template: `round:${round.id}` }, at(officer))).rejects.toMatchObject({
    kind: 'invalid',
  });
  await db.region.update({ where: { id: place.district.id }, data: { validTo: '2026-01-01' } });
  await expect(adoptTemplate(input, at(officer))).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'rounds.problems.regionRetired' }],
  });
  await db.region.update({ where: { id: place.district.id }, data: { validTo: null } });
});

test('templates take no number from the rounds of any year', async () => {
  const { city } = await createCity('丙市');
  const cityOfficer = await actorWith('OFFICER', city);
  const fresh = { template: 'filed', regionId: city.id, year: '2027', title: '2027 年公益创投' };
  const first = await createRound(fresh, at(cityOfficer));
  for (const name of ['甲', '乙']) await adoptTemplate({ template: 'filed', regionId: city.id, name }, at(cityOfficer));
  const second = await createRound(fresh, at(cityOfficer));
  expect([first.sequence, second.sequence]).toEqual([1, 2]);
});
