import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { arrangeAnnouncement } from '@/lib/rounds/settings/arrange-announcement';
import { at } from '../../../factories/people';
import { draftEdit } from '../../../support/draft-edit';

const setting = draftEdit(arrangeAnnouncement, ({ id, version }) => ({
  roundId: id,
  version,
  edit: { kind: 'add' as const, title: '培训安排' },
}));

const keysOf = async (roundId: string) =>
  (await db.announcementSection.findMany({ where: { roundId }, orderBy: { position: 'asc' } })).map(({ key }) => key);

test('sections are added, moved and removed; the others keep their text', async () => {
  const { id, version } = await setting.draft();
  const before = await keysOf(id);
  const added = await arrangeAnnouncement(
    { roundId: id, version, edit: { kind: 'add', title: '培训安排' } },
    at(setting.officer),
  );
  expect(await keysOf(id)).toEqual([...before, 'ownA']);
  const moved = await arrangeAnnouncement(
    { roundId: id, version: added.version, edit: { kind: 'move', key: 'ownA', direction: 'up' } },
    at(setting.officer),
  );
  expect((await keysOf(id)).at(-2)).toBe('ownA');
  await arrangeAnnouncement(
    { roundId: id, version: moved.version, edit: { kind: 'remove', key: 'ownA' } },
    at(setting.officer),
  );
  expect(await keysOf(id)).toEqual(before);
  expect(await db.announcementSection.count({ where: { roundId: id, body: '' } })).toBe(0);
});

test('what every call must say cannot be removed', async () => {
  const { id, version } = await setting.draft();
  await expect(
    arrangeAnnouncement({ roundId: id, version, edit: { kind: 'remove', key: 'scope' } }, at(setting.officer)),
  ).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'rounds.problems.sectionMandatory' }],
  });
  expect(await db.round.findUnique({ where: { id } })).toMatchObject({ version });
});
