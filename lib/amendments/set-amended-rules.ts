import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { formReferencesOf } from '@/lib/plans/form/form-references-of';
import { readFormRules } from '@/lib/plans/form/read-form-rules';
import { editDraftAmendment } from './edit-draft-amendment';
import { amendmentById } from './load';
import { amendmentPolicy } from './policy';
import { amendedRulesInput } from './schema';

/** The rules between the answers of the new form, all at once. @throws Refusal 'refused' with row, line and column. */
export const setAmendedRules = command({
  name: 'amendment.setRules',
  input: amendedRulesInput,
  subject: amendmentById,
  visible: amendmentPolicy.view,
  allow: amendmentPolicy.edit,
  async run({ subject: amendment, input: { version, rules: typed }, tx, now }) {
    const { sections, references } = await formReferencesOf(tx, { ...amendment.round.plan, formId: amendment.formId });
    const { rules, problems } = readFormRules(typed, sections, references);
    refuseIf(problems);
    return editDraftAmendment(tx, amendment, { version, now, formRules: rules });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ result }) => ({ said: { formRules: result.formRules } }),
});
