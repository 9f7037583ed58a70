import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { arrangeAnnouncement } from '@/lib/plans/settings/arrange-announcement';
import { at } from '@/tests/factories/people';
import { planEdit } from '@/tests/support/plan-edit';

const setting = planEdit(arrangeAnnouncement, ({ id, version }) => ({
  planId: id,
  version,
  edit: { kind: 'add' as const, title: '培训安排' },
}));

const keysOf = async (planId: string) =>
  (await db.announcementSection.findMany({ where: { planId }, orderBy: { position: 'asc' } })).map(({ key }) => key);

test('sections are added, moved and removed; the others keep their text', async () => {
  const { id, version } = await setting.draft();
  const before = await keysOf(id);
  const added = await arrangeAnnouncement(
    { planId: id, version, edit: { kind: 'add', title: '培训安排' } },
    at(setting.officer),
  );
  expect(await keysOf(id)).toEqual([...before, 'ownA']);
  const moved = await arrangeAnnouncement(
    { planId: id, version: added.version, edit: { kind: 'move', key: 'ownA', direction: 'up' } },
    at(setting.officer),
  );
  expect((await keysOf(id)).at(-2)).toBe('ownA');
  await arrangeAnnouncement(
    { planId: id, version: moved.version, edit: { kind: 'remove', key: 'ownA' } },
    at(setting.officer),
  );
  expect(await keysOf(id)).toEqual(before);
  expect(await db.announcementSection.count({ where: { planId: id, body: '' } })).toBe(0);
});

test('what every call must say cannot be removed', async () => {
  const { id, version } = await setting.draft();
  await expect(
    arrangeAnnouncement({ planId: id, version, edit: { kind: 'remove', key: 'scope' } }, at(setting.officer)),
  ).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'rounds.problems.sectionMandatory' }],
  });
  expect(await db.plan.findUnique({ where: { id } })).toMatchObject({ version });
});
