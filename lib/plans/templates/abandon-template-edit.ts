import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { freezePlan } from '../freeze-plan';
import { templateInEdit } from './load-template';
import { ownTemplatePolicy } from './own-template-policy';
import { editPlanInput } from './own-template-schema';
import { refuseUnseen } from './unseen-changes';

/** Drops what was modified; the template stays as it was. What a colleague changed meanwhile is not dropped unseen. */
export const abandonTemplateEdit = command({
  name: 'template.abandonEdit',
  input: editPlanInput,
  subject: templateInEdit,
  visible: ownTemplatePolicy.view,
  allow: ownTemplatePolicy.manage,
  async run({ subject: template, input: { planVersion }, tx, now }) {
    const { id, cityId, editPlan } = template;
    await refuseUnseen(tx, template, planVersion);
    // It is kept, and nothing is changed in it any more.
    await freezePlan(tx, { id: editPlan.id, version: planVersion }, now);
    await tx.ownTemplate.update({ where: { id }, data: { editPlanId: null } });
    return { id, cityId };
  },
  about: ({ result }) => on(result),
});
