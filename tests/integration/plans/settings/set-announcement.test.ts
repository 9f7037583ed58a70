import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { setAnnouncement } from '@/lib/plans/settings/set-announcement';
import { at } from '@/tests/factories/people';
import { planEdit } from '@/tests/support/plan-edit';

const section = { key: 'purpose', title: '一、目的', body: '根据文件要求。' };
const setting = planEdit(setAnnouncement, ({ id, version }) => ({ ...section, planId: id, version }));

test('one section changes, the others stay', async () => {
  const { id, version } = await setting.draft();
  const others = () =>
    db.announcementSection.findMany({ where: { planId: id, key: { not: 'purpose' } }, orderBy: { position: 'asc' } });
  const before = await others();
  await setAnnouncement({ ...section, planId: id, version }, at(setting.officer));
  expect(await db.announcementSection.findFirst({ where: { planId: id, key: 'purpose' } })).toMatchObject(section);
  expect(await others()).toEqual(before);
});

test('what no setting knows goes in where it is named, once it is given', async () => {
  const { id, version } = await setting.draft();
  const input = { ...section, body: '根据〔文号〕，〔主办单位〕决定。', planId: id, version };
  const fills = [
    { name: '文号', text: '民发〔2026〕1号' },
    { name: '办公地址', text: '' },
  ];
  await setAnnouncement({ ...input, fills }, at(setting.officer));
  const stored = await db.announcementSection.findFirst({ where: { planId: id, key: 'purpose' } });
  expect(stored?.body).toBe('根据民发〔2026〕1号，〔主办单位〕决定。');
});

test('a section the round does not have is not found, and nothing is written', async () => {
  const { id, version } = await setting.draft();
  await expect(
    setAnnouncement({ ...section, key: 'nowhere', planId: id, version }, at(setting.officer)),
  ).rejects.toMatchObject({ kind: 'not-found' });
  expect((await db.plan.findUnique({ where: { id } }))?.version).toBe(version);
});
