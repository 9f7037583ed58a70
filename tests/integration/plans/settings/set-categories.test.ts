import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { planById } from '@/lib/plans/load';
import { setCategories } from '@/lib/plans/settings/set-categories';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { createTopicRow } from '@/tests/factories/topics';
import { planEdit } from '@/tests/support/plan-edit';

const categories = [
  { code: 'ELDER', name: '为老', nameEn: 'Older people' },
  { code: '', name: '' },
  { code: 'ENV', name: '环保' },
];
const setting = planEdit(setCategories, ({ id, version }) => ({ planId: id, version, categories }));

test('filled rows become the categories, in their order', async () => {
  const { id, version } = await setting.draft();
  await setCategories({ planId: id, version, categories }, at(setting.officer));
  const rows = await db.planCategory.findMany({ where: { planId: id }, orderBy: { position: 'asc' } });
  expect(rows.map(({ code, nameEn }) => [code, nameEn])).toEqual([
    ['ELDER', 'Older people'],
    ['ENV', ''],
  ]);
});

test('no categories and repeated ones are refused', async () => {
  const { id, version } = await setting.draft();
  await expect(setCategories({ planId: id, version, categories: [] }, at(setting.officer))).rejects.toMatchObject({
    kind: 'refused',
  });
  const twice = [
    { code: 'ELDER', name: '甲' },
    { code: 'ELDER', name: '乙' },
  ];
  await expect(setCategories({ planId: id, version, categories: twice }, at(setting.officer))).rejects.toMatchObject({
    problems: [{ field: 'categories.1.name' }],
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
    problems: [{ field: 'categories.2.name' }],
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

test('a new category gets a code of its own, none that was spoken of', async () => {
  const { id, version } = await setting.draft();
  const codesOf = async () =>
    (await db.planCategory.findMany({ where: { planId: id }, orderBy: { position: 'asc' } })).map(({ code }) => code);
  const rows = [{ code: 'AB', name: '甲类' }, { name: '乙类' }, { name: '丙类' }];
  const first = await setCategories({ planId: id, version, categories: rows }, at(setting.officer));
  expect(await codesOf()).toEqual(['AB', 'AA', 'AC']);
  // Eleven, or three, become one in one act; of a name that is there it stays the same.
  const one = await setCategories(
    { planId: id, version: first.version, categories: [{ name: '丙类' }] },
    at(setting.officer),
  );
  expect(await codesOf()).toEqual(['AC']);
  await setCategories({ planId: id, version: one.version, categories: [{ name: '丁类' }] }, at(setting.officer));
  expect(await codesOf()).toEqual(['AA']);
});

test('a category that a topic has stays the one it was, and cannot be taken away', async () => {
  const round = await createRound({ region: (await createCity('选题市')).district, status: 'DRAFT' });
  const officer = await actorWith('OFFICER', round.region);
  const set = async (rows: { code: string; name: string }[]) => {
    const plan = await db.plan.findUniqueOrThrow({ where: { id: round.planId } });
    return setCategories({ planId: plan.id, version: plan.version, categories: rows }, at(officer));
  };
  await set(categories);
  const category = await db.planCategory.findFirstOrThrow({ where: { planId: round.planId, code: 'ELDER' } });
  const topic = await createTopicRow({ round });
  await db.topic.update({ where: { id: topic.id }, data: { categoryId: category.id } });

  await set([
    { code: 'ENV', name: '环保' },
    { code: 'ELDER', name: '为老服务' },
  ]);
  expect(await db.topic.findUnique({ where: { id: topic.id }, select: { category: true } })).toEqual({
    category: { ...category, name: '为老服务', nameEn: '', position: 1 },
  });
  await expect(set([{ code: 'ENV', name: '环保' }])).rejects.toMatchObject({
    problems: [{ code: 'rounds.problems.categoryOfTopic', values: { category: '为老服务', topic: topic.title } }],
  });

  await db.topic.update({ where: { id: topic.id }, data: { removedAt: testNow } });
  await set([{ code: 'ENV', name: '环保' }]);
  expect(await db.topic.findUnique({ where: { id: topic.id }, select: { categoryId: true } })).toEqual({
    categoryId: null,
  });
});

test('sums of a category are kept by its code, and go with it', async () => {
  const { id, version } = await setting.draft();
  const own = [
    { code: 'ELDER', name: '为老', least: '10,000', most: '30,000' },
    { code: '', name: '社区治理', most: '150,000' },
    { code: 'ENV', name: '环保' },
  ];
  await setCategories({ planId: id, version, categories: own }, at(setting.officer));
  const grants = async () => (await planById(db, { planId: id }))?.terms.categoryGrants;
  const added = await db.planCategory.findFirstOrThrow({ where: { planId: id, name: '社区治理' } });
  expect(await grants()).toEqual([
    { categoryCode: 'ELDER', leastFen: 1_000_000n, mostFen: 3_000_000n },
    { categoryCode: added.code, leastFen: 0n, mostFen: 15_000_000n },
  ]);
  await setCategories({ planId: id, version: version + 1, categories }, at(setting.officer));
  expect(await grants()).toEqual([]);
  const wrong = [{ code: 'ELDER', name: '为老', least: '30,001', most: '30,000' }];
  await expect(
    setCategories({ planId: id, version: version + 2, categories: wrong }, at(setting.officer)),
  ).rejects.toMatchObject({ problems: [{ code: 'rounds.problems.categoryLeast', field: 'categories.0.least' }] });
});
