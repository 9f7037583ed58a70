import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { abandonTemplateEdit } from '@/lib/rounds/abandon-template-edit';
import { adoptTemplate } from '@/lib/rounds/adopt-template';
import { beginTemplateEdit } from '@/lib/rounds/begin-template-edit';
import { createRound } from '@/lib/rounds/create-round';
import { ownTemplates, templateView } from '@/lib/rounds/own-template-queries';
import { settingsToMake } from '@/lib/rounds/queries';
import { replaceOwnTemplate } from '@/lib/rounds/replace-own-template';
import { retireOwnTemplate } from '@/lib/rounds/retire-own-template';
import { saveOwnTemplate } from '@/lib/rounds/save-own-template';
import { setAnnouncement } from '@/lib/rounds/set-announcement';
import { setInstalments } from '@/lib/rounds/set-instalments';
import { settingsOrWorkingCopy } from '@/lib/rounds/settings';
import { storeTemplateEdit } from '@/lib/rounds/store-template-edit';
import { workingCopyHeader } from '@/lib/rounds/working-copy-header';
import { actorWith, at, createCity } from '../../factories/people';
import { createRound as roundOf } from '../../factories/rounds';

let place: Awaited<ReturnType<typeof createCity>>;
let officer: Actor & { personId: string };
let colleague: Actor;
let streetOfficer: Actor;
let observer: Actor;
let stranger: Actor;

beforeAll(async () => {
  place = await createCity('甲市');
  officer = await actorWith('OFFICER', place.district, '王晓');
  colleague = await actorWith('OFFICER', place.city);
  streetOfficer = await actorWith('OFFICER', place.street);
  observer = await actorWith('OBSERVER', place.city);
  stranger = await actorWith('OFFICER', (await createCity('乙市')).city);
});

async function saved() {
  const round = await roundOf({ region: place.district });
  return saveOwnTemplate({ roundId: round.id, name: '某区公益创投', description: '每年一届' }, at(officer));
}

async function begun() {
  const template = await saved();
  const { id } = await beginTemplateEdit({ templateId: template.id }, at(officer));
  return { template, copy: await copyOf(id) };
}

async function copyOf(id: string) {
  const copy = await settingsOrWorkingCopy(db, { roundId: id });
  if (copy === null) throw new Error('no working copy');
  return copy;
}

const instalments = [{ name: '一次拨付', share: '100', condition: 'agreementEffective' as const }];
const heldBy = async (id: string) => (await templateView(officer, id))?.content;
const leftOf = async (templateId: string) => db.round.count({ where: { workingCopyOf: { id: templateId } } });

test('a template is modified beside itself: it holds what it held until the modification is stored', async () => {
  const { template, copy } = await begun();
  const before = await heldBy(template.id);
  await setInstalments({ roundId: copy.id, version: copy.version, instalments }, at(officer));
  expect(await heldBy(template.id)).toEqual(before);
  expect(await templateView(officer, template.id)).toMatchObject({
    own: { workingCopy: { id: copy.id, begunBy: '王晓' } },
  });
  const stored = await storeTemplateEdit({ roundId: copy.id, version: copy.version + 1 }, at(colleague));
  expect(stored).toMatchObject({
    id: template.id,
    name: template.name,
    description: '每年一届',
    version: template.version + 1,
  });
  expect(await heldBy(template.id)).toEqual({
    ...before,
    instalments: [{ name: '一次拨付', basisPoints: 10_000, condition: 'agreementEffective' }],
  });
  expect(await leftOf(template.id)).toBe(0);
  expect(await settingsOrWorkingCopy(db, { roundId: copy.id })).toBeNull();
  expect(await db.round.count({ where: { editsTemplateId: template.id } })).toBe(1);
  const trail = await db.trailEntry.findMany({
    where: { entity: 'template', entityId: template.id },
    orderBy: { at: 'asc' },
  });
  expect(trail.map(({ command }) => command).sort()).toEqual([
    'template.beginEdit',
    'template.save',
    'template.storeEdit',
  ]);
});

test('what a template holds comes through unchanged, its placeholders and what only looks like a fact of a round too', async () => {
  const { template, copy } = await begun();
  const before = await heldBy(template.id);
  const [first] = copy.announcement;
  const body = `${copy.title}\n${first?.body}`;
  await setAnnouncement(
    { roundId: copy.id, version: copy.version, key: first?.key ?? '', title: first?.title ?? '', body },
    at(officer),
  );
  await storeTemplateEdit({ roundId: copy.id, version: copy.version + 1 }, at(officer));
  const after = await heldBy(template.id);
  expect(after?.announcement[0]?.body).toBe(body);
  expect({ ...after, announcement: [] }).toEqual({ ...before, announcement: [] });
});

test('abandoned, everything stays as it was, and it may be begun anew', async () => {
  const { template, copy } = await begun();
  const before = await heldBy(template.id);
  await setInstalments({ roundId: copy.id, version: copy.version, instalments }, at(officer));
  const input = { roundId: copy.id, version: copy.version };
  await expect(abandonTemplateEdit(input, at(colleague))).rejects.toMatchObject({ kind: 'conflict' });
  await abandonTemplateEdit({ ...input, version: copy.version + 1 }, at(officer));
  expect(await heldBy(template.id)).toEqual(before);
  await expect(abandonTemplateEdit(input, at(officer))).rejects.toMatchObject({ kind: 'not-found' });
  const again = await beginTemplateEdit({ templateId: template.id }, at(officer));
  expect((await copyOf(again.id)).instalments).toMatchObject(before?.instalments ?? []);
});

test('two who begin at once work on one copy, and neither is refused', async () => {
  const template = await saved();
  const [first, second] = await Promise.all(
    [officer, colleague].map((actor) => beginTemplateEdit({ templateId: template.id }, at(actor))),
  );
  expect(first?.id).toBe(second?.id);
  expect(await leftOf(template.id)).toBe(1);
  expect(await db.trailEntry.count({ where: { entityId: template.id, command: 'template.beginEdit' } })).toBe(1);
});

test('of two who store at once one wins; what changed since the page was shown is not stored unseen', async () => {
  const { template, copy } = await begun();
  await setInstalments({ roundId: copy.id, version: copy.version, instalments }, at(colleague));
  await expect(storeTemplateEdit({ roundId: copy.id, version: copy.version }, at(officer))).rejects.toMatchObject({
    kind: 'conflict',
  });
  const input = { roundId: copy.id, version: copy.version + 1 };
  const outcomes = await Promise.allSettled([
    storeTemplateEdit(input, at(officer)),
    storeTemplateEdit(input, at(colleague)),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'not-found' } });
  expect(await templateView(officer, template.id)).toMatchObject({ own: { version: template.version + 1 } });
});

test('a setting saved while the template is stored comes before it or meets a conflict', async () => {
  const { copy } = await begun();
  const [saving, storing] = await Promise.allSettled([
    setInstalments({ roundId: copy.id, version: copy.version, instalments }, at(colleague)),
    storeTemplateEdit({ roundId: copy.id, version: copy.version }, at(officer)),
  ]);
  const refusals = [saving, storing].flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as { kind: string }] : [],
  );
  expect(refusals).toHaveLength(1);
  expect(['conflict', 'not-found']).toContain(refusals[0]?.kind);
});

test('while it is being modified no round replaces what a template holds; retired meanwhile, nothing is stored', async () => {
  const { template, copy } = await begun();
  const round = await roundOf({ region: place.district, template: 'micro' });
  await expect(
    replaceOwnTemplate({ roundId: round.id, template: `${template.id}:${template.version}` }, at(officer)),
  ).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'templates.problems.beingModified' }],
  });
  await retireOwnTemplate({ templateId: template.id, version: template.version }, at(officer));
  const refused = { kind: 'refused', problems: [{ code: 'templates.problems.retired' }] };
  await expect(storeTemplateEdit({ roundId: copy.id, version: copy.version }, at(officer))).rejects.toMatchObject(
    refused,
  );
  await abandonTemplateEdit({ roundId: copy.id, version: copy.version }, at(officer));
  await expect(beginTemplateEdit({ templateId: template.id }, at(officer))).rejects.toMatchObject(refused);
});

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
