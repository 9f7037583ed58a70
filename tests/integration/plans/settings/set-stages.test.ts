import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { setStages } from '@/lib/plans/settings/set-stages';
import { actorWith, at, createCity, createPerson, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { planEdit } from '@/tests/support/plan-edit';

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
    nameEn: 'Defence',
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
    { name: '答辩', nameEn: 'Defence', cutCount: null, weightBp: 6000, dueAt: new Date('2026-05-01T10:00:00Z') },
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

test('a stage stays the one it was, with its panel, wherever it is moved; one with a panel is not taken away', async () => {
  const { city, district } = await createCity('评审市');
  const round = await createRound({ region: district, status: 'DRAFT' });
  const officer = await actorWith('OFFICER', district);
  const set = async (stages: object[]) => {
    const { id, version } = await db.plan.findUniqueOrThrow({ where: { id: round.planId } });
    return setStages({ planId: id, version, stages: stages as ReturnType<typeof stagesOf> }, at(officer));
  };
  const rubricId = await rubricIdOf(round.planId);
  const [desk = {}, defence = {}] = stagesOf(rubricId);
  await set([desk, defence]);
  const [first, second] = await db.reviewStage.findMany({
    where: { planId: round.planId },
    orderBy: { position: 'asc' },
  });
  if (first === undefined || second === undefined) throw new Error('no stages');
  const expert = await db.expert.create({
    data: { cityId: city.id, personId: (await createPerson('专家')).id, employer: '某高校', approvedAt: testNow },
  });
  await db.panelMember.create({ data: { stageId: first.id, expertId: expert.id, capacity: 5, addedAt: testNow } });

  await set([
    { ...defence, id: second.id, cutCount: '20' },
    { ...desk, id: first.id, cutCount: '', name: '复评' },
  ]);
  const moved = await db.reviewStage.findMany({
    where: { planId: round.planId },
    orderBy: { position: 'asc' },
    select: { id: true, name: true, panel: { select: { expertId: true } } },
  });
  expect(moved).toEqual([
    { id: second.id, name: '答辩', panel: [] },
    { id: first.id, name: '复评', panel: [{ expertId: expert.id }] },
  ]);
  await expect(set([{ ...defence, id: second.id, weight: '100' }])).rejects.toMatchObject({
    problems: [{ code: 'rounds.problems.stageHasPanel', values: { stage: '复评' } }],
  });
});

test('the id of another plan’s stage makes a new one', async () => {
  const { id, version } = await setting.draft();
  const other = await db.reviewStage.findFirstOrThrow({ where: { planId: { not: id } } });
  const stages = stagesOf(await rubricIdOf(id)).map((stage) => ({ ...stage, id: other.id, cutCount: '' }));
  await setStages({ planId: id, version, stages }, at(setting.officer));
  expect(await db.reviewStage.findUnique({ where: { id: other.id } })).toEqual(other);
});

test('who has to be among the readers is kept, and refused where it cannot be', async () => {
  const { id, version } = await setting.draft();
  const stages = stagesOf(await rubricIdOf(id));
  const [desk, defence] = stages;
  if (desk === undefined || defence === undefined) throw new Error('no stage');
  const finance = { least: '1', kinds: ['FINANCE'] };
  const beyond = { ...desk, kindQuotas: [finance, { least: '3', kinds: ['RESIDENT'] }, { least: '' }] };
  const drawn = { ...defence, chanceCap: '2', apartSameEmployer: 'on' as const };
  await expect(setStages({ planId: id, version, stages: [beyond, drawn] }, at(setting.officer))).rejects.toMatchObject({
    problems: [
      { code: 'rounds.problems.quotasBeyondReviews', field: 'stages.0.kindQuotas.0.least' },
      { code: 'rounds.problems.chanceCapLow', field: 'stages.1.chanceCap' },
      { code: 'rounds.problems.chanceCapAlone', field: 'stages.1.chanceCap' },
    ],
  });
  const nobody = { ...desk, kindQuotas: [{ least: '1' }] };
  await expect(
    setStages({ planId: id, version, stages: [nobody, defence] }, at(setting.officer)),
  ).rejects.toMatchObject({ problems: [{ code: 'rounds.problems.quotaKinds', field: 'stages.0.kindQuotas.0.kinds' }] });
  const kept = { ...desk, kindQuotas: [finance], apartSameEmployer: 'on' as const };
  await setStages({ planId: id, version, stages: [kept, { ...defence, chanceCap: '50' }] }, at(setting.officer));
  expect(await db.reviewStage.findMany({ where: { planId: id }, orderBy: { position: 'asc' } })).toMatchObject([
    { kindQuotas: [{ least: 1, kinds: ['FINANCE'] }], apartSameEmployer: true, chanceCapBp: null },
    { kindQuotas: [], apartSameEmployer: false, chanceCapBp: 5000 },
  ]);
});
