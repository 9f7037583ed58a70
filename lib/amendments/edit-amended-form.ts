import 'server-only';
import type { Tx } from '@/lib/db/client';
import { formEdit } from '@/lib/forms/builder/form-edit';
import { applyFormEdit } from '@/lib/forms/builder/form-edits';
import { formSections, knownKeys } from '@/lib/forms/definition/definition';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { formReferencesOf } from '@/lib/plans/form/form-references-of';
import { editDraftAmendment } from './edit-draft-amendment';
import { amendmentById } from './load';
import { amendmentPolicy } from './policy';
import { amendmentVersionInput } from './schema';
import { readRules } from './versions-of';

/**
 * One change of the new form; the form in force is not touched. `touched` is the part of the form to go back to.
 * @throws Refusal 'refused' when the form would contradict itself, or once the amendment is proposed.
 */
export const editAmendedForm = command({
  name: 'amendment.editForm',
  input: amendmentVersionInput.extend({ edit: formEdit }),
  subject: amendmentById,
  visible: amendmentPolicy.view,
  allow: amendmentPolicy.edit,
  async run({ subject: amendment, input: { version, edit }, tx, now }) {
    const { sections, lists } = await formReferencesOf(tx, { ...amendment.round.plan, formId: amendment.formId });
    const takenKeys = await keysOfEarlierForms(tx, amendment.roundId);
    const edited = applyFormEdit(sections, edit, {
      lists,
      protectedKeys: Object.values(knownKeys),
      rules: readRules(amendment.formRules),
      takenKeys,
    });
    refuseIf(edited.problems);
    const saved = await editDraftAmendment(tx, amendment, { version, now });
    await tx.form.update({ where: { id: amendment.formId, frozenAt: null }, data: { sections: edited.sections } });
    return { ...saved, kind: edit.kind, touched: edited.touched };
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { edit }, result: { touched } }) => ({ detail: { kind: edit.kind, touched }, said: { edit } }),
});

/** Answers were given under the keys of every form the round has had; a new field must not inherit them. */
async function keysOfEarlierForms(tx: Tx, roundId: string): Promise<string[]> {
  const rows = await tx.formAmendment.findMany({
    where: { roundId },
    select: { formBefore: { select: { sections: true } } },
  });
  return rows.flatMap(({ formBefore }) =>
    formSections
      .parse(formBefore.sections)
      .flatMap((section) => [section.key, ...section.fields.map(({ key }) => key)]),
  );
}
