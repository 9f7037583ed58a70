import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { readFormRules } from '@/lib/plans/form/read-form-rules';
import { writeTerms } from '../edit-plan';
import { formReferencesOf } from '../form/form-references-of';
import { planById } from '../load';
import { planPolicy } from '../policy';
import { formRulesInput } from '../schema';

/**
 * Rules between the answers of the plan's form, all at once; each has its author's message and the field it is told at.
 * @throws Refusal 'refused' with row, line and column of whatever cannot be read or does not fit the form.
 */
export const setFormRules = command({
  name: 'plan.setFormRules',
  input: formRulesInput,
  subject: planById,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input, tx }) {
    const { sections, references } = await formReferencesOf(tx, plan);
    const { rules: formRules, problems } = readFormRules(input.rules, sections, references);
    refuseIf(problems);
    return writeTerms(tx, { plan, version: input.version }, { ...plan.terms, formRules });
  },
  about: ({ result }) => on(result),
  trail: ({ result }) => ({ said: { formRules: result.document.formRules } }),
});
