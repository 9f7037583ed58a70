import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { FormSection } from '@/lib/forms/definition';
import { formEdit } from '@/lib/forms/form-edit';
import { applyFormEdit } from '@/lib/forms/form-edits';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { noLists, problemsInOffered, questionsOf } from './further-questions';
import { demandCallById, type DemandCallSubject } from './load';
import { demandCallPolicy } from './policy';
import { callVersionInput } from './schema';

/**
 * One change of the further questions of a draft. The first makes the form, removing the last takes it away again.
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
    const edited = isLast ? { sections: [], problems: [], touched: '' } : applyFormEdit(before, edit, { lists: noLists, protectedKeys: [], rules: [] });
    refuseIf([...edited.problems, ...problemsInOffered(edited.sections)]);
    const saved = await tx.demandCall.update({ where: { id: call.id, version }, data: { version: { increment: 1 } } });
    await keepForm(tx, call, edited.sections, now);
    return { ...saved, kind: edit.kind, touched: edited.touched };
  },
  trail: ({ input: { edit }, result }) => ({ detail: { ...edit, touched: result.touched } }),
});

async function keepForm(tx: Tx, { id, cityId, title, formId }: DemandCallSubject, sections: FormSection[], now: Date): Promise<void> {
  if (formId !== null && sections.length > 0) {
    await tx.form.update({ where: { id: formId }, data: { sections } });
    return;
  }
  if (formId === null) {
    const form = await tx.form.create({ data: { cityId, kind: 'DEMAND', title, sections, createdAt: now } });
    await tx.demandCall.update({ where: { id }, data: { formId: form.id } });
    return;
  }
  await tx.demandCall.update({ where: { id }, data: { formId: null } });
  await tx.form.delete({ where: { id: formId } });
}
