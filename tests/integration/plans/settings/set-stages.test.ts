import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { setStages } from '@/lib/plans/settings/set-stages';
import { at } from '../../../factories/people';
import { planEdit } from '../../../support/plan-edit';

const rubricIdOf = async (planId: string) => (await db.rubric.findFirstOrThrow({ where: { planId } })).id;
const stagesOf = (rubricId: string) => [
  {
    kind: 'DESK' as const,
    name: '初评',
    rubricId,
    reviewsPerEntry: '3',
    cutCount: '20',
    weight: '40',
    blindExperts: 'on' as const,
  },
  {
    kind: 'DEFENCE' as const,
    name: '答辩',
    rubricId,
    reviewsPerEntry: '5',
    cutCount: '',
    weight: '60',
    blindExperts: 'on' as const,
    dueAt: '2026-05-01T18:00',
  },
];
const setting = planEdit(setStages, async ({ id, version }) => ({
  planId: id,
  version,
  stages: stagesOf(await rubricIdOf(id)),
}));

test('stages are replaced in order', async () => {
  const { id, version } = await setting.draft();
  await setStages({ planId: id, version, stages: stagesOf(await rubricIdOf(id)) }, at(setting.officer));
  expect(await db.reviewStage.findMany({ where: { planId: id }, orderBy: { position: 'asc' } })).toMatchObject([
    { name: '初评', cutCount: 20, weightBp: 4000, blindApplicant: false, blindExperts: true, status: 'PLANNED' },
    { name: '答辩', cutCount: null, weightBp: 6000, dueAt: new Date('2026-05-01T10:00:00Z') },
  ]);
});

test('weights, growing cuts and foreign rubrics are refused', async () => {
  const { id, version } = await setting.draft();
  const [desk] = stagesOf(await rubricIdOf(id));
  if (desk === undefined) throw new Error('no stage');
  const stages = [desk, { ...desk, rubricId: 'elsewhere', cutCount: '30', weight: '10' }];
  await expect(setStages({ planId: id, version, stages }, at(setting.officer))).rejects.toMatchObject({
    kind: 'refused',
    problems: [
      { field: 'stages.1.rubricId' },
      { code: 'rounds.problems.stageWeights' },
      { field: 'stages.1.cutCount' },
    ],
  });
});

test('stages that were moved keep their new places', async () => {
  const { id, version } = await setting.draft();
  const moved = stagesOf(await rubricIdOf(id)).map((stage, index) => ({
    ...stage,
    cutCount: index === 0 ? '' : '20',
    position: String(1 - index),
  }));
  await setStages({ planId: id, version, stages: moved }, at(setting.officer));
  const rows = await db.reviewStage.findMany({ where: { planId: id }, orderBy: { position: 'asc' } });
  expect(rows.map(({ name }) => name)).toEqual(['答辩', '初评']);
});
