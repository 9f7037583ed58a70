import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { setAnnouncement } from '@/lib/rounds/settings/set-announcement';
import { at } from '../../../factories/people';
import { draftEdit } from '../../../support/draft-edit';

const section = { key: 'purpose', title: '一、目的', body: '根据文件要求。' };
const setting = draftEdit(setAnnouncement, ({ id, version }) => ({ ...section, roundId: id, version }));

test('one section changes, the others stay', async () => {
  const { id, version } = await setting.draft();
  const others = () =>
    db.announcementSection.findMany({ where: { roundId: id, key: { not: 'purpose' } }, orderBy: { position: 'asc' } });
  const before = await others();
  await setAnnouncement({ ...section, roundId: id, version }, at(setting.officer));
  expect(await db.announcementSection.findFirst({ where: { roundId: id, key: 'purpose' } })).toMatchObject(section);
  expect(await others()).toEqual(before);
});

test('a section the round does not have is not found, and nothing is written', async () => {
  const { id, version } = await setting.draft();
  await expect(
    setAnnouncement({ ...section, key: 'nowhere', roundId: id, version }, at(setting.officer)),
  ).rejects.toMatchObject({ kind: 'not-found' });
  expect((await db.round.findUnique({ where: { id } }))?.version).toBe(version);
});
