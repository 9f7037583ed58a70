import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { problemsInStages } from '@/lib/plans/stage-rules';
import { editPlan } from '../edit-plan';
import { planPolicy } from '../policy';
import { stagesInput } from '../schema';
import { wholePlan } from '../whole-plan';

/** The stages of review in their order: kind, rubric, reviews per application, cut and weight. */
export const setStages = command({
  name: 'plan.setStages',
  input: stagesInput,
  subject: wholePlan,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input: { version, stages }, tx }) {
    const rows = stages.map(({ weight, ...stage }, position) => ({ ...stage, weightBp: weight, position }));
    const rubricIds = new Set(plan.rubrics.map(({ id }) => id));
    const unknownRubrics = rows.flatMap(({ rubricId }, index): Problem[] =>
      rubricIds.has(rubricId) ? [] : [{ code: 'kernel.problems.invalidValue', field: `stages.${index}.rubricId` }],
    );
    refuseIf([...unknownRubrics, ...problemsInStages(rows)]);
    const edited = await editPlan(tx, plan, version);
    await tx.reviewStage.deleteMany({ where: { planId: plan.id } });
    await tx.reviewStage.createMany({ data: rows.map((row) => ({ ...row, planId: plan.id })) });
    return edited;
  },
  about: ({ result }) => on(result),
});
