import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { setAnnouncement } from '@/lib/plans/settings/set-announcement';
import { setCategories } from '@/lib/plans/settings/set-categories';
import { setInstalments } from '@/lib/plans/settings/set-instalments';
import { abandonTemplateEdit } from '@/lib/plans/templates/abandon-template-edit';
import { beginTemplateEdit } from '@/lib/plans/templates/begin-template-edit';
import { templateView } from '@/lib/plans/templates/own-template-queries';
import { retireOwnTemplate } from '@/lib/plans/templates/retire-own-template';
import { storeTemplateEdit } from '@/lib/plans/templates/store-template-edit';
import { replaceOwnTemplate } from '@/lib/rounds/templates/replace-own-template';
import { at, testNow } from '@/tests/factories/people';
import { createRound as roundOf } from '@/tests/factories/rounds';
import { begun, colleague, copyOf, heldBy, instalments, leftOf, officer, place, saved } from './template-edit-scene';

test('a template is modified beside itself: it holds what it held until the modification is stored', async () => {
  const { template, copy } = await begun();
  const before = await heldBy(template.id);
  await setInstalments({ planId: copy.id, version: copy.version, instalments }, at(officer));
  expect(await heldBy(template.id)).toEqual(before);
  expect(await templateView({ key: template.id }, at(officer))).toMatchObject({
    own: { edit: { begunAt: copy.createdAt, begunBy: '王晓' } },
  });
  const stored = await storeTemplateEdit({ templateId: template.id, planVersion: copy.version + 1 }, at(colleague));
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
  expect((await templateView({ key: template.id }, at(officer))).own?.updatedBy).toBe(colleague.name);
  expect(await db.plan.findUnique({ where: { id: copy.id }, include: { basedOn: true } })).toMatchObject({
    number: 2,
    frozenAt: testNow,
    basedOn: { id: template.planId, number: 1 },
  });
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
  const body = `${template.name}\n${first?.body}`;
  await setAnnouncement(
    { planId: copy.id, version: copy.version, key: first?.key ?? '', title: first?.title ?? '', body },
    at(officer),
  );
  await storeTemplateEdit({ templateId: template.id, planVersion: copy.version + 1 }, at(officer));
  const after = await heldBy(template.id);
  expect(after?.announcement[0]?.body).toBe(body);
  expect({ ...after, announcement: [] }).toEqual({ ...before, announcement: [] });
});

test('abandoned, everything stays as it was, and it may be begun anew', async () => {
  const { template, copy } = await begun();
  const before = await heldBy(template.id);
  await setInstalments({ planId: copy.id, version: copy.version, instalments }, at(officer));
  const input = { templateId: template.id, planVersion: copy.version };
  await expect(abandonTemplateEdit(input, at(colleague))).rejects.toMatchObject({ kind: 'conflict' });
  await abandonTemplateEdit({ ...input, planVersion: copy.version + 1 }, at(officer));
  expect(await heldBy(template.id)).toEqual(before);
  await expect(abandonTemplateEdit(input, at(officer))).rejects.toMatchObject({ kind: 'not-found' });
  const again = await beginTemplateEdit({ templateId: template.id }, at(officer));
  expect((await copyOf(again.planId)).instalments).toMatchObject(before?.instalments ?? []);
});

test('two who begin at once work on one copy, and neither is refused', async () => {
  const template = await saved();
  const [first, second] = await Promise.all(
    [officer, colleague].map((actor) => beginTemplateEdit({ templateId: template.id }, at(actor))),
  );
  expect(first?.planId).toBe(second?.planId);
  expect(await leftOf(template.id)).toBe(1);
  expect(await db.trailEntry.count({ where: { entityId: template.id, command: 'template.beginEdit' } })).toBe(1);
});

test('of two who store at once one wins; what changed since the page was shown is not stored unseen', async () => {
  const { template, copy } = await begun();
  await setInstalments({ planId: copy.id, version: copy.version, instalments }, at(colleague));
  await expect(
    storeTemplateEdit({ templateId: template.id, planVersion: copy.version }, at(officer)),
  ).rejects.toMatchObject({
    kind: 'conflict',
  });
  const input = { templateId: template.id, planVersion: copy.version + 1 };
  const outcomes = await Promise.allSettled([
    storeTemplateEdit(input, at(officer)),
    storeTemplateEdit(input, at(colleague)),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'not-found' } });
  expect(await templateView({ key: template.id }, at(officer))).toMatchObject({
    own: { version: template.version + 1 },
  });
});

test('what a colleague changed since is told by its part, by whom and how it differs, to whoever stores or abandons', async () => {
  const { template, copy } = await begun();
  const categories = [...copy.categories.slice(1).map(({ code, name }) => ({ code, name })), { name: '新类别' }];
  await setCategories({ planId: copy.id, version: copy.version, categories }, at(colleague));
  await setInstalments({ planId: copy.id, version: copy.version + 1, instalments }, at(colleague));
  const input = { templateId: template.id, planVersion: copy.version };
  const told = {
    kind: 'conflict',
    problems: [
      {
        code: 'templates.problems.changedBy',
        values: { part: 'categories', by: colleague.name, added: '新类别', removed: copy.categories[0]?.name },
      },
      { values: { part: 'instalments', by: colleague.name, added: '一次拨付', isSame: 'no' } },
      { code: 'templates.problems.changedThen' },
    ],
  };
  await expect(storeTemplateEdit(input, at(officer))).rejects.toMatchObject(told);
  await expect(abandonTemplateEdit(input, at(officer))).rejects.toMatchObject(told);
  // Whoever has seen the categories is told of the rest.
  const later = storeTemplateEdit({ ...input, planVersion: copy.version + 1 }, at(officer));
  await expect(later).rejects.toMatchObject({ problems: [{ values: { part: 'instalments' } }, {}] });
});

test('a setting saved while the template is stored comes before it or is told', async () => {
  const { template, copy } = await begun();
  const [saving, storing] = await Promise.allSettled([
    setInstalments({ planId: copy.id, version: copy.version, instalments }, at(colleague)),
    storeTemplateEdit({ templateId: template.id, planVersion: copy.version }, at(officer)),
  ]);
  const refusals = [saving, storing].flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as { kind: string }] : [],
  );
  expect(refusals).toHaveLength(1);
  expect(['conflict', 'refused']).toContain(refusals[0]?.kind);
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
  await expect(
    storeTemplateEdit({ templateId: template.id, planVersion: copy.version }, at(officer)),
  ).rejects.toMatchObject(refused);
  await abandonTemplateEdit({ templateId: template.id, planVersion: copy.version }, at(officer));
  await expect(beginTemplateEdit({ templateId: template.id }, at(officer))).rejects.toMatchObject(refused);
});
