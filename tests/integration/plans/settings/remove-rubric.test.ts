import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { removeRubric } from '@/lib/plans/settings/remove-rubric';
import { at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { planEdit } from '@/tests/support/plan-edit';

/** A rubric that no stage scores by, as one made by mistake. */
async function unused({ id: planId }: { id: string }) {
  const criteria = { create: [{ position: 0, group: '需求', name: '真实', maxPoints: '100' }] };
  return db.rubric.create({ data: { planId, position: 9, title: '多余的评分表', criteria } });
}

const setting = planEdit(removeRubric, async (plan) => ({
  planId: plan.id,
  version: plan.version,
  // Nobody can add one to a plan that is frozen.
  rubricId: (plan.frozenAt === null
    ? await unused(plan)
    : await db.rubric.findFirstOrThrow({ where: { planId: plan.id } })
  ).id,
}));

test('a rubric nobody scores by is taken away with its criteria, the others stay', async () => {
  const plan = await setting.draft();
  const before = await db.rubric.count({ where: { planId: plan.id } });
  const { id: rubricId } = await unused(plan);
  await removeRubric({ planId: plan.id, version: plan.version, rubricId }, at(setting.officer));
  expect(await db.rubric.count({ where: { planId: plan.id } })).toBe(before);
  expect(await db.criterion.count({ where: { rubricId } })).toBe(0);
});

test('one that a stage scores by stays', async () => {
  const { id, version } = await setting.draft();
  const stage = await db.reviewStage.findFirstOrThrow({ where: { planId: id } });
  await expect(
    removeRubric({ planId: id, version, rubricId: stage.rubricId }, at(setting.officer)),
  ).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'rounds.problems.rubricUsed', values: { stages: stage.name } }],
  });
});

test("another round's rubric is not found", async () => {
  const { id, version } = await setting.draft();
  const foreign = await unused(
    (await createRound({ region: (await createCity('丁市')).district, status: 'DRAFT' })).plan,
  );
  await expect(removeRubric({ planId: id, version, rubricId: foreign.id }, at(setting.officer))).rejects.toMatchObject({
    kind: 'not-found',
  });
});
