import 'server-only';
import { formEdit } from '@/lib/forms/builder/form-edit';
import { applyFormEdit } from '@/lib/forms/builder/form-edits';
import { knownKeys } from '@/lib/forms/definition/definition';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { editPlan } from '../edit-plan';
import { formReferencesOf } from '../form/form-references-of';
import { planById } from '../load';
import { planPolicy } from '../policy';
import { planVersionInput } from '../schema';

/**
 * One change of a plan's form. `touched` is the part of the form to go back to.
 * @throws Refusal 'refused' when the form would contradict itself: who still refers to what was to go, the line and
 * column of what cannot be read.
 */
export const editPlanForm = command({
  name: 'plan.editForm',
  input: planVersionInput.extend({ edit: formEdit }),
  subject: planById,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input: { version, edit }, tx }) {
    const { sections, lists } = await formReferencesOf(tx, plan);
    const edited = applyFormEdit(sections, edit, {
      lists,
      protectedKeys: Object.values(knownKeys),
      rules: plan.terms.formRules,
    });
    refuseIf(edited.problems);
    const saved = await editPlan(tx, { plan, version });
    await tx.form.update({ where: { id: plan.formId }, data: { sections: edited.sections } });
    return { ...saved, kind: edit.kind, touched: edited.touched };
  },
  about: ({ result }) => on(result),
  trail: ({ input: { edit }, result: { touched } }) => ({ detail: { kind: edit.kind, touched }, said: { edit } }),
});
