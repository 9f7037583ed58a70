import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { setRubric } from '@/lib/plans/settings/set-rubric';
import { at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { planEdit } from '@/tests/support/plan-edit';

const criteria = [
  { group: '需求', name: '真实', maxPoints: '60.5', tieBreak: '1' },
  { group: '预算', name: '合理', maxPoints: '39.5' },
  { group: '加分', name: '首次', maxPoints: '5', bonus: true },
];
const setting = planEdit(setRubric, ({ id, version }) => ({ planId: id, version, title: '评审表', criteria }));

const rubricOf = (planId: string) =>
  db.rubric.findFirstOrThrow({ where: { planId }, include: { criteria: { orderBy: { position: 'asc' } } } });

test('criteria are replaced, weights exact', async () => {
  const { id, version } = await setting.draft();
  const rubric = await rubricOf(id);
  await setRubric({ planId: id, version, rubricId: rubric.id, title: '评审表', criteria }, at(setting.officer));
  const changed = await db.rubric.findUniqueOrThrow({
    where: { id: rubric.id },
    include: { criteria: { orderBy: { position: 'asc' } } },
  });
  expect(changed.criteria.map(({ maxPoints, tieBreak, bonus }) => [maxPoints.toFixed(2), tieBreak, bonus])).toEqual([
    ['60.50', 1, false],
    ['39.50', null, false],
    ['5.00', null, true],
  ]);
});

test('criteria that do not make 100 points are refused', async () => {
  const { id, version } = await setting.draft();
  await expect(
    setRubric({ planId: id, version, title: '评审表', criteria: criteria.slice(0, 1) }, at(setting.officer)),
  ).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'rounds.problems.rubricSum', values: { sum: '60.5' } }],
  });
});

test("another round's rubric is not found", async () => {
  const { id, version } = await setting.draft();
  const foreign = await rubricOf(
    (await createRound({ region: (await createCity('丁市')).district, status: 'DRAFT' })).planId,
  );
  await expect(
    setRubric({ planId: id, version, rubricId: foreign.id, title: '评审表', criteria }, at(setting.officer)),
  ).rejects.toMatchObject({ kind: 'not-found' });
  expect((await db.criterion.count({ where: { rubricId: foreign.id } })) > 3).toBe(true);
});
