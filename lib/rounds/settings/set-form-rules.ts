import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { readFormRules } from '@/lib/plans/form/read-form-rules';
import { roundOrWorkingCopy } from '../load';
import { roundPolicy } from '../policy';
import { formRulesInput } from '../schema';
import { formReferencesOf } from './form-references-of';
import { writeDraftRules } from './write-draft-rules';

/**
 * Rules between the answers of the round's form, all at once; each has its author's message and the field it is told at.
 * @throws Refusal 'refused' with row, line and column of whatever cannot be read or does not fit the form.
 */
export const setFormRules = command({
  name: 'round.setFormRules',
  input: formRulesInput,
  subject: roundOrWorkingCopy,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input, tx }) {
    const { sections, references } = await formReferencesOf(tx, round);
    const { rules: formRules, problems } = readFormRules(input.rules, sections, references);
    refuseIf(problems);
    return writeDraftRules(tx, round, input.version, { ...round.rules, formRules });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ result }) => ({ detail: { formRules: result.document.formRules } }),
});
