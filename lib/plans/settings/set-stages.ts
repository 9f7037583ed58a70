import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { problemsInStaffing } from '@/lib/plans/stage-quotas';
import { problemsInStages } from '@/lib/plans/stage-rules';
import { editPlan } from '../edit-plan';
import { planPolicy } from '../policy';
import { stagesInput } from '../schema';
import { type WholePlan, wholePlan } from '../whole-plan';

/** The stages of review in their order: kind, rubric, reviews per application, cut and weight. A stage stays the one it was, with its panel. */
export const setStages = command({
  name: 'plan.setStages',
  input: stagesInput,
  subject: wholePlan,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input: { version, stages }, tx }) {
    const rows = stages.map(({ id, weight, chanceCap, ...stage }, position) => ({
      id,
      ...stage,
      weightBp: weight,
      chanceCapBp: chanceCap,
      position,
    }));
    const rubricIds = new Set(plan.rubrics.map(({ id }) => id));
    const unknownRubrics = rows.flatMap(({ rubricId }, index): Problem[] =>
      rubricIds.has(rubricId) ? [] : [{ code: 'kernel.problems.invalidValue', field: `stages.${index}.rubricId` }],
    );
    refuseIf([...unknownRubrics, ...problemsInStages(rows), ...problemsInStaffing(rows)]);
    const edited = await editPlan(tx, { plan, version });
    await replaceStages(tx, plan, rows);
    return edited;
  },
  about: ({ result }) => on(result),
});

type Row = Omit<Prisma.ReviewStageUncheckedCreateInput, 'planId' | 'id'> & { id: string };

/** The plan as it was loaded: `editPlan` has held its version, so its stages are still these. */
async function replaceStages(tx: Tx, { id: planId, stages }: WholePlan, rows: Row[]): Promise<void> {
  const isThere = new Set(stages.map(({ id }) => id));
  const left = { planId, id: { notIn: rows.map(({ id }) => id) } };
  const withPanel = await tx.reviewStage.findFirst({ where: { ...left, panel: { some: {} } }, select: { name: true } });
  refuseIf(
    withPanel === null
      ? []
      : [{ code: 'rounds.problems.stageHasPanel', field: 'stages.0.name', values: { stage: withPanel.name } }],
  );
  await tx.reviewStage.deleteMany({ where: left });
  // Out of the way first: two stages that change places would meet at one.
  await tx.reviewStage.updateMany({
    where: { planId },
    data: { position: { increment: rows.length + stages.length } },
  });
  for (const { id, ...row } of rows) {
    if (isThere.has(id)) await tx.reviewStage.update({ where: { id, planId }, data: row });
    else await tx.reviewStage.create({ data: { ...row, planId } });
  }
}
