import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type FormLists, formReferences } from '@/lib/forms/builder/form-references';
import { type FormSection, formSections } from '@/lib/forms/definition/definition';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import { found } from '@/lib/kernel/found';
import { officialOrder, parentsFirst } from '@/lib/regions/official-order';
import type { PlanSubject } from '../load';

type OfPlan = Pick<PlanSubject, 'id' | 'region' | 'terms'>;
export type PlanLists = FormLists & { regions: { id: string; name: string; level: string; path: string }[] };
export type ReferredForm = { sections: FormSection[]; lists: PlanLists; references: ReferenceSchema };

/** A plan's form, the lists its fields choose from, and what rules over it may speak of. */
export async function formReferencesOf(tx: Tx, plan: OfPlan & { formId: string }): Promise<ReferredForm> {
  const form = found(
    await tx.form.findUnique({ where: { id: plan.formId }, select: { sections: true } }),
    'the form of a plan',
  );
  return referredForm(form, await formListsOf(tx, plan));
}

/** What the fields of a plan's forms choose from. */
export async function formListsOf(tx: Tx, plan: OfPlan): Promise<PlanLists> {
  const categories = await tx.planCategory.findMany({
    where: { planId: plan.id },
    orderBy: { position: 'asc' },
    select: { code: true, name: true },
  });
  const regions = parentsFirst(
    await tx.region.findMany({
      where: { path: { startsWith: plan.region.path }, validTo: null },
      orderBy: officialOrder,
      select: { id: true, name: true, level: true, path: true },
    }),
  );
  const topics = await topicTitles(tx, plan);
  return { categories, regions, budgetItems: plan.terms.budget.items, topics };
}

/** The topics that may be applied to, in the order of the guide; null where nobody applies to one. A template has none yet. */
export async function topicTitles(tx: Tx, { id, terms }: Pick<OfPlan, 'id' | 'terms'>): Promise<string[] | null> {
  if (!terms.applyPerTopic) return null;
  const topics = await tx.topic.findMany({
    where: { round: { planId: id }, removedAt: null },
    orderBy: { number: 'asc' },
    select: { title: true },
  });
  return topics.map(({ title }) => title);
}

/** The same for a form that is at hand. */
export function referredForm(form: { sections: unknown }, lists: PlanLists): ReferredForm {
  const sections = formSections.parse(form.sections);
  return { sections, lists, references: formReferences(sections, lists) };
}
