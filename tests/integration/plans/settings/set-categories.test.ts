import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { setCategories } from '@/lib/plans/settings/set-categories';
import { createTopicRow } from '@/tests/factories/topics';
import { at } from '../../../factories/people';
import { planEdit } from '../../../support/plan-edit';

const categories = [
  { code: 'ELDER', name: '为老' },
  { code: '', name: '' },
  { code: 'ENV', name: '环保' },
];
const setting = planEdit(setCategories, ({ id, version }) => ({ planId: id, version, categories }));

test('filled rows become the categories, in their order', async () => {
  const { id, version } = await setting.draft();
  await setCategories({ planId: id, version, categories }, at(setting.officer));
  const rows = await db.planCategory.findMany({ where: { planId: id }, orderBy: { position: 'asc' } });
  expect(rows.map(({ code }) => code)).toEqual(['ELDER', 'ENV']);
});

test('no categories and repeated codes are refused', async () => {
  const { id, version } = await setting.draft();
  await expect(setCategories({ planId: id, version, categories: [] }, at(setting.officer))).rejects.toMatchObject({
    kind: 'refused',
  });
  const twice = [
    { code: 'ELDER', name: '甲' },
    { code: 'ELDER', name: '乙' },
  ];
  await expect(setCategories({ planId: id, version, categories: twice }, at(setting.officer))).rejects.toMatchObject({
    problems: [{ field: 'categories.1.code' }],
  });
});

test('a problem is told at its row on the page, wherever the row was moved and whatever stands empty between', async () => {
  const { id, version } = await setting.draft();
  const twice = [
    { code: 'ENV', name: '甲', position: '3' },
    { code: '', name: '', position: '1' },
    { code: 'ELDER', name: '乙', position: '2' },
    { code: 'ELDER', name: '丙', position: '0' },
  ];
  await expect(setCategories({ planId: id, version, categories: twice }, at(setting.officer))).rejects.toMatchObject({
    problems: [{ field: 'categories.2.code' }],
  });
});

test('rows that were moved keep their new places', async () => {
  const { id, version } = await setting.draft();
  const moved = [
    { code: 'ELDER', name: '为老', position: '2' },
    { code: 'CHILD', name: '为小', position: '0' },
    { code: 'ENV', name: '环保', position: '1' },
  ];
  await setCategories({ planId: id, version, categories: moved }, at(setting.officer));
  const rows = await db.planCategory.findMany({ where: { planId: id }, orderBy: { position: 'asc' } });
  expect(rows.map(({ code }) => code)).toEqual(['CHILD', 'ENV', 'ELDER']);
});

test('a topic of the draft keeps its category when the list is saved again, and loses one that is taken away', async () => {
  const { id: planId, version } = await setting.draft();
  await setCategories({ planId, version, categories }, at(setting.officer));
  const { round } = await db.plan.findUniqueOrThrow({ where: { id: planId }, include: { round: true } });
  const [elder, env] = await db.planCategory.findMany({ where: { planId }, orderBy: { position: 'asc' } });
  const { id } = await createTopicRow({ round: found(round, 'the round'), publishedAt: null });
  const categoryOf = async () => (await db.topic.findUniqueOrThrow({ where: { id } })).categoryId;
  await db.topic.update({ where: { id }, data: { categoryId: found(elder, 'a category').id } });
  const renamed = [
    { code: 'ENV', name: '环保' },
    { code: 'ELDER', name: '助老' },
  ];
  await setCategories({ planId, version: version + 1, categories: renamed }, at(setting.officer));
  expect(await categoryOf()).toBe(elder?.id);
  expect(await db.planCategory.findMany({ where: { planId }, orderBy: { position: 'asc' } })).toMatchObject([
    { id: env?.id, name: '环保' },
    { id: elder?.id, name: '助老' },
  ]);
  await setCategories({ planId, version: version + 2, categories: renamed.slice(0, 1) }, at(setting.officer));
  expect(await categoryOf()).toBeNull();
});
