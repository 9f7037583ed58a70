import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { createRound } from '@/lib/rounds/creating/create-round';
import { settingsToMake } from '@/lib/rounds/queries';
import { setInstalments } from '@/lib/rounds/settings/set-instalments';
import { abandonTemplateEdit } from '@/lib/rounds/templates/abandon-template-edit';
import { adoptTemplate } from '@/lib/rounds/templates/adopt-template';
import { beginTemplateEdit } from '@/lib/rounds/templates/begin-template-edit';
import { ownTemplates, templateView } from '@/lib/rounds/templates/own-template-queries';
import { storeTemplateEdit } from '@/lib/rounds/templates/store-template-edit';
import { workingCopyHeader } from '@/lib/rounds/templates/working-copy-header';
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
  const [onTemplate, onCopy] = [{ templateId: template.id }, { roundId: copy.id, version: copy.version }];
  await expect(beginTemplateEdit(onTemplate, at(streetOfficer))).rejects.toMatchObject({ kind: 'forbidden' });
  for (const actor of [observer, stranger])
    await expect(beginTemplateEdit(onTemplate, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
  for (const act of [storeTemplateEdit, abandonTemplateEdit]) {
    await expect(act(onCopy, at(streetOfficer))).rejects.toMatchObject({ kind: 'forbidden' });
    for (const actor of [observer, stranger])
      await expect(act(onCopy, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
  }
  for (const actor of [streetOfficer, observer, stranger]) {
    expect(await settingsToMake(actor, copy.id)).toBeNull();
    expect(await workingCopyHeader(actor, copy.id)).toBeNull();
    expect((await ownTemplates(actor)).filter(({ workingCopy }) => workingCopy !== null)).toEqual([]);
  }
  await expect(setInstalments({ ...onCopy, instalments }, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
  expect(await settingsToMake(officer, copy.id)).toMatchObject({ mayEdit: true });
  expect(await workingCopyHeader(officer, copy.id)).toMatchObject({
    template: { id: template.id },
    begunBy: '王晓',
    version: copy.version,
  });
});

test('neither act takes a round for a working copy', async () => {
  const draft = await roundOf({ region: place.district, status: 'DRAFT' });
  const input = { roundId: draft.id, version: draft.version };
  await expect(storeTemplateEdit(input, at(officer))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(abandonTemplateEdit(input, at(officer))).rejects.toMatchObject({ kind: 'not-found' });
  expect(await workingCopyHeader(officer, draft.id)).toBeNull();
  expect(await settingsToMake(observer, draft.id)).toMatchObject({ mayEdit: false });
});

test('a supplied template, or one of a level above, becomes one’s own and is opened to be modified', async () => {
  const adopted = await adoptTemplate(
    { template: 'filed', regionId: place.street.id, name: '某街道备案团队' },
    at(streetOfficer),
  );
  expect(await templateView(streetOfficer, adopted.template.id)).toMatchObject({
    name: '某街道备案团队',
    own: { mayManage: true, source: { roundId: null, title: '备案团队赛道' }, workingCopy: { id: adopted.copy.id } },
  });
  expect(await settingsToMake(streetOfficer, adopted.copy.id)).toMatchObject({
    editsTemplateId: adopted.template.id,
    region: { id: place.street.id },
  });
  const above = await saved();
  const second = await adoptTemplate(
    { template: `own:${above.id}`, regionId: place.street.id, name: '某街道公益创投' },
    at(streetOfficer),
  );
  expect((await templateView(streetOfficer, second.template.id))?.content).toEqual(await heldBy(above.id));
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

test('a working copy takes no number from the rounds of any year', async () => {
  const { city } = await createCity('丙市');
  const cityOfficer = await actorWith('OFFICER', city);
  const fresh = { template: 'filed', regionId: city.id, year: '2027', title: '2027 年公益创投' };
  const first = await createRound(fresh, at(cityOfficer));
  for (const name of ['甲', '乙']) await adoptTemplate({ template: 'filed', regionId: city.id, name }, at(cityOfficer));
  const second = await createRound(fresh, at(cityOfficer));
  expect([first.sequence, second.sequence]).toEqual([1, 2]);
});
