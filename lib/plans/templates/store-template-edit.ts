import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { freezePlan } from '../freeze-plan';
import { templateInEdit } from './load-template';
import { ownTemplatePolicy } from './own-template-policy';
import { editPlanInput } from './own-template-schema';
import { refuseUnseen } from './unseen-changes';

/**
 * From now on the template holds what was modified; rounds made from it keep what they have. What was on the officer's
 * screen is what is stored: a part changed meanwhile is a conflict, told with who changed what. @throws Refusal 'refused' for a retired one.
 */
export const storeTemplateEdit = command({
  name: 'template.storeEdit',
  input: editPlanInput,
  subject: templateInEdit,
  visible: ownTemplatePolicy.view,
  allow: ownTemplatePolicy.manage,
  async run({ subject: template, input: { planVersion }, actor, tx, now }) {
    const { id, retiredAt, editPlan } = template;
    refuseIf(retiredAt === null ? [] : [{ code: 'templates.problems.retired' }]);
    await refuseUnseen(tx, template, planVersion);
    await freezePlan(tx, { id: editPlan.id, version: planVersion }, now);
    return tx.ownTemplate.update({
      where: { id },
      data: {
        planId: editPlan.id,
        editPlanId: null,
        updatedAt: now,
        updatedById: by(actor),
        version: { increment: 1 },
      },
    });
  },
  about: ({ result }) => on(result),
});
