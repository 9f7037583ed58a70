import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { problemsInCriteria } from '@/lib/plans/rubric-rules';
import { editPlan } from '../edit-plan';
import { planPolicy } from '../policy';
import { rubricInput } from '../schema';
import { wholePlan } from '../whole-plan';

/**
 * A rubric with all its criteria, weights and anchors; without `rubricId` a new one.
 * @throws Refusal 'refused' unless the criteria make 100 points before the bonus.
 */
export const setRubric = command({
  name: 'plan.setRubric',
  input: rubricInput,
  subject: wholePlan,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input: { version, rubricId, title, criteria }, tx }) {
    refuseIf(problemsInCriteria(criteria));
    const rows = criteria.map((criterion, position) => ({ ...criterion, position }));
    const edited = await editPlan(tx, { plan, version });
    if (rubricId === '') {
      const last = plan.rubrics.at(-1)?.position ?? -1;
      const data = { planId: plan.id, position: last + 1, title, criteria: { create: rows } };
      const added = await tx.rubric.create({ data });
      return { ...edited, addedRubricId: added.id };
    }
    if (!plan.rubrics.some(({ id }) => id === rubricId)) throw new Refusal('not-found');
    await tx.criterion.deleteMany({ where: { rubricId } });
    await tx.rubric.update({ where: { id: rubricId }, data: { title, criteria: { create: rows } } });
    return { ...edited, addedRubricId: null };
  },
  about: ({ result }) => on(result),
});
