import 'server-only';
import type { Tx } from '@/lib/db/client';
import { formEdit } from '@/lib/forms/builder/form-edit';
import { applyFormEdit } from '@/lib/forms/builder/form-edits';
import type { FormSection } from '@/lib/forms/definition/definition';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { type DemandCallSubject, demandCallById } from '../load';
import { demandCallPolicy } from '../policy';
import { callVersionInput } from '../schema';
import { noLists, problemsInOffered, questionsOf } from './further-questions';

/**
 * One change of the further questions of a draft. The first makes the form, removing the last takes it off the call again.
 * @throws Refusal 'refused' once the call is published, for a field a demand call does not offer, or when the form
 * would contradict itself.
 */
export const editDemandForm = command({
  name: 'demandCall.editForm',
  input: callVersionInput.extend({ edit: formEdit }),
  subject: demandCallById,
  visible: demandCallPolicy.view,
  allow: demandCallPolicy.edit,
  async run({ subject: call, input: { version, edit }, tx, now }) {
    refuseIf(call.status === 'DRAFT' ? [] : [{ code: 'demands.problems.callFrozen' }]);
    const before = questionsOf(call.form);
    const isLast = edit.kind === 'removeSection' && before.length === 1 && before[0]?.key === edit.key;
    const edited = isLast
      ? { sections: [], problems: [], touched: '' }
      : applyFormEdit(before, edit, { lists: noLists, protectedKeys: [], rules: [] });
    refuseIf([...edited.problems, ...problemsInOffered(edited.sections)]);
    const formId = await formWith(tx, { call, sections: edited.sections }, now);
    const saved = await tx.demandCall.update({
      where: { id: call.id, version },
      data: { formId, version: { increment: 1 } },
    });
    return { ...saved, kind: edit.kind, touched: edited.touched };
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { edit }, result: { touched } }) => ({ detail: { kind: edit.kind, touched }, said: { edit } }),
});

/** The form that holds these questions; none for no questions: the one there was stays in the database, asked by nobody. */
async function formWith(
  tx: Tx,
  { call: { cityId, title, formId }, sections }: { call: DemandCallSubject; sections: FormSection[] },
  now: Date,
): Promise<string | null> {
  if (sections.length === 0) return null;
  const form =
    formId === null
      ? await tx.form.create({ data: { cityId, kind: 'DEMAND', title, sections, createdAt: now } })
      : await tx.form.update({ where: { id: formId }, data: { sections } });
  return form.id;
}
