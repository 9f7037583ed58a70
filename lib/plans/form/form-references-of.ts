import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type FormLists, formReferences } from '@/lib/forms/builder/form-references';
import { type FormSection, formSections } from '@/lib/forms/definition/definition';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import { found } from '@/lib/kernel/found';
import type { PlanSubject } from '../load';

/** A plan's form, the lists its fields choose from, and what rules over it may speak of. */
export async function formReferencesOf(
  tx: Tx,
  plan: Pick<PlanSubject, 'id' | 'formId' | 'region' | 'rules'>,
): Promise<{ sections: FormSection[]; lists: FormLists; references: ReferenceSchema }> {
  const form = found(
    await tx.form.findUnique({ where: { id: plan.formId }, select: { sections: true } }),
    'the form of a plan',
  );
  const categories = await tx.planCategory.findMany({
    where: { planId: plan.id },
    orderBy: { position: 'asc' },
    select: { code: true, name: true },
  });
  const regions = await tx.region.findMany({
    where: { path: { startsWith: plan.region.path }, validTo: null },
    orderBy: { path: 'asc' },
    select: { path: true, name: true },
  });
  const sections = formSections.parse(form.sections);
  const lists = { categories, regions, budgetItems: plan.rules.budget.items };
  return { sections, lists, references: formReferences(sections, lists) };
}
