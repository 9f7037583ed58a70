import 'server-only';
import { formEdit } from '@/lib/forms/builder/form-edit';
import { applyFormEdit } from '@/lib/forms/builder/form-edits';
import { knownKeys } from '@/lib/forms/definition/definition';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { roundOrWorkingCopy } from '../load';
import { roundPolicy } from '../policy';
import { roundVersionInput } from '../schema';
import { editDraft } from './edit-draft';
import { formReferencesOf } from './form-references-of';

/**
 * One change of the round's own copy of its form. `touched` is the part of the form to go back to.
 * @throws Refusal 'refused' when the form would contradict itself: who still refers to what was to go, the line and
 * column of what cannot be read.
 */
export const editRoundForm = command({
  name: 'round.editForm',
  input: roundVersionInput.extend({ edit: formEdit }),
  subject: roundOrWorkingCopy,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { version, edit }, tx }) {
    const { sections, lists } = await formReferencesOf(tx, round);
    const edited = applyFormEdit(sections, edit, {
      lists,
      protectedKeys: Object.values(knownKeys),
      rules: round.rules.formRules,
    });
    refuseIf(edited.problems);
    const saved = await editDraft(tx, round, version);
    await tx.form.update({ where: { id: round.formId }, data: { sections: edited.sections } });
    return { ...saved, kind: edit.kind, touched: edited.touched };
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { edit }, result }) => ({ detail: { ...edit, touched: result.touched } }),
});
