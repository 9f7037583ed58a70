import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { ownTemplateInTurn } from './load-template';
import { ownTemplatePolicy } from './own-template-policy';
import { templateInput } from './own-template-schema';
import { writeEditPlan } from './write-edit-plan';

/**
 * Opens an own template to be modified: the next number of its plan, beside which the template stays in use as it is.
 * There is one for each template; of two who begin at once the second is led to the first's. @throws Refusal 'refused'
 * for a retired one.
 */
export const beginTemplateEdit = command({
  name: 'template.beginEdit',
  input: templateInput,
  subject: ownTemplateInTurn,
  visible: ownTemplatePolicy.view,
  allow: ownTemplatePolicy.manage,
  async run({ subject: template, actor, tx, now }) {
    refuseIf(template.retiredAt === null ? [] : [{ code: 'templates.problems.retired' }]);
    const plan = template.editPlan ?? (await writeEditPlan(tx, template, { now, actorId: by(actor) }));
    return { id: template.id, cityId: template.cityId, planId: plan.id };
  },
  about: ({ result }) => on(result),
  trail: ({ subject: { editPlan } }) => (editPlan === null ? {} : null),
});
