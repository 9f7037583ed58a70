import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { stagesUsing } from '@/lib/plans/rubric-rules';
import { editPlan } from '../edit-plan';
import { planPolicy } from '../policy';
import { planVersionInput } from '../schema';
import { wholePlan } from '../whole-plan';

/** Takes a rubric away. @throws Refusal 'refused' while a stage scores by it. */
export const removeRubric = command({
  name: 'plan.removeRubric',
  input: planVersionInput.extend({ rubricId: id() }),
  subject: wholePlan,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input: { version, rubricId }, tx }) {
    // First of all, so that who is second hears of the colleague and not of a rubric that never was.
    const edited = await editPlan(tx, { plan, version });
    const rubric = plan.rubrics.find((each) => each.id === rubricId);
    if (rubric === undefined) throw new Refusal('not-found');
    const stages = stagesUsing(rubric, plan.stages);
    refuseIf(
      stages.length === 0
        ? []
        : [{ code: 'rounds.problems.rubricUsed', values: { stages: stages.map(({ name }) => name).join('、') } }],
    );
    await tx.criterion.deleteMany({ where: { rubricId } });
    await tx.rubric.delete({ where: { id: rubricId } });
    return { ...edited, title: rubric.title };
  },
  about: ({ result }) => on(result),
  trail: ({ result: { title } }) => ({ said: { title } }),
});
