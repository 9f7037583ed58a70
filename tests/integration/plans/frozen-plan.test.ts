import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { wholePlan } from '@/lib/plans/whole-plan';
import { createCity, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

async function partsOf(status: 'OPEN' | 'DRAFT') {
  const { planId } = await createRound({ region: (await createCity()).district, status });
  const plan = await wholePlan(db, { planId });
  const [category, section] = [plan?.categories[0], plan?.announcement[0]];
  const [instalment, stage, rubric] = [plan?.instalments[0], plan?.stages[0], plan?.rubrics[0]];
  const criterion = rubric?.criteria[0];
  if (!category || !section || !instalment || !stage || !rubric || !criterion) throw new Error('the plan has no parts');
  return { planId, formId: plan?.formId ?? '', category, section, instalment, stage, rubric, criterion };
}
type Parts = Awaited<ReturnType<typeof partsOf>>;
const idOf = ({ id }: { id: string }) => ({ where: { id } });

/** Every way to write to what hangs on a plan. */
const writes: [string, (parts: Parts) => Promise<unknown>][] = [
  [
    'add a category',
    ({ planId }) => db.planCategory.create({ data: { planId, code: 'NEW', name: '新', position: 99 } }),
  ],
  ['rename a category', ({ category }) => db.planCategory.update({ ...idOf(category), data: { name: '新' } })],
  ['name a stage in English', ({ stage }) => db.reviewStage.update({ ...idOf(stage), data: { nameEn: 'New' } })],
  ['remove a category', ({ category }) => db.planCategory.delete(idOf(category))],
  [
    'add a section of the announcement',
    ({ planId }) => db.announcementSection.create({ data: { planId, key: 'new', title: '新', position: 99 } }),
  ],
  ['write a section', ({ section }) => db.announcementSection.update({ ...idOf(section), data: { body: '新' } })],
  ['remove a section', ({ section }) => db.announcementSection.delete(idOf(section))],
  [
    'add an instalment',
    ({ planId }) =>
      db.planInstalment.create({
        data: { planId, position: 99, name: '新', basisPoints: 1, condition: 'agreementEffective' },
      }),
  ],
  [
    'change an instalment',
    ({ instalment }) => db.planInstalment.update({ ...idOf(instalment), data: { basisPoints: 1 } }),
  ],
  ['remove an instalment', ({ instalment }) => db.planInstalment.delete(idOf(instalment))],
  ['add a rubric', ({ planId }) => db.rubric.create({ data: { planId, position: 99, title: '新' } })],
  ['rename a rubric', ({ rubric }) => db.rubric.update({ ...idOf(rubric), data: { title: '新' } })],
  [
    'add a criterion',
    ({ rubric }) =>
      db.criterion.create({ data: { rubricId: rubric.id, position: 99, group: '新', name: '新', maxPoints: '1' } }),
  ],
  ['weigh a criterion anew', ({ criterion }) => db.criterion.update({ ...idOf(criterion), data: { maxPoints: '1' } })],
  ['remove a criterion', ({ criterion }) => db.criterion.delete(idOf(criterion))],
  [
    'add a stage',
    ({ planId, rubric }) =>
      db.reviewStage.create({
        data: { planId, position: 99, kind: 'DESK', name: '新', rubricId: rubric.id, reviewsPerEntry: 1 },
      }),
  ],
  ['cut elsewhere', ({ stage }) => db.reviewStage.update({ ...idOf(stage), data: { cutCount: 1 } })],
  [
    'unveil the applicants',
    ({ stage }) => db.reviewStage.update({ ...idOf(stage), data: { blindApplicant: !stage.blindApplicant } }),
  ],
  ['remove a stage', ({ stage }) => db.reviewStage.delete(idOf(stage))],
  ['ask something else', ({ formId }) => db.form.update({ where: { id: formId }, data: { sections: [] } })],
];

describe('once a plan is frozen nothing that hangs on it can be written', () => {
  let frozen: Parts;
  beforeAll(async () => {
    frozen = await partsOf('OPEN');
  });

  test.each(writes)('%s', async (_, write) => {
    const before = await wholePlan(db, { planId: frozen.planId });
    await expect(write(frozen)).rejects.toThrow(/is frozen/);
    expect(await wholePlan(db, { planId: frozen.planId })).toEqual(before);
  });

  test('its stages are still carried out', async () => {
    const { stage } = frozen;
    const data = { status: 'SCORING' as const, openedAt: testNow, dueAt: testNow, version: { increment: 1 } };
    await expect(db.reviewStage.update({ ...idOf(stage), data })).resolves.toMatchObject({ status: 'SCORING' });
  });

  test('nor is a part moved into it from an open plan', async () => {
    const { category } = await partsOf('DRAFT');
    const moved = db.planCategory.update({ ...idOf(category), data: { planId: frozen.planId, code: 'MOVED' } });
    await expect(moved).rejects.toThrow(/is frozen/);
  });
});

test.each(writes)('while it is open one may %s', async (_, write) => {
  await expect(write(await partsOf('DRAFT'))).resolves.toBeDefined();
});

test('a part of a plan waits for whoever is freezing it, and is then refused', async () => {
  const { planId, category } = await partsOf('DRAFT');
  const renamed = { ...idOf(category), data: { name: '新' } };
  await db.$transaction(async (freezing) => {
    await freezing.plan.update({ where: { id: planId }, data: { frozenAt: testNow } });
    const impatient = db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL lock_timeout = '50ms'`;
      await tx.planCategory.update(renamed);
    });
    await expect(impatient).rejects.toThrow(/lock timeout/);
  });
  await expect(db.planCategory.update(renamed)).rejects.toThrow(/is frozen/);
});
