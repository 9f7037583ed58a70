import 'server-only';
import { db } from '@/lib/db/client';
import { type LiveForm, liveForm } from '@/lib/forms/answers/live-form';
import { type LiveState, liveState } from '@/lib/forms/answers/live-state';
import type { FormSection } from '@/lib/forms/definition/definition';
import { formFacts } from '@/lib/forms/definition/form-facts';
import type { FormRule } from '@/lib/forms/expressions/form-rule';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import { formReferencesOf } from '@/lib/plans/form/form-references-of';
import type { PlanSubject } from '@/lib/plans/load';
import { choicesOf } from './section-to-fill';

/** A plan's form, or another in its stead, as it is built and tried out, with the lists its fields choose from; the caller has made sure who reads. */
export async function formToBuild(plan: Pick<PlanSubject, 'id' | 'formId' | 'region' | 'rules'>) {
  const { sections, references } = await formReferencesOf(db, plan);
  const categories = await db.planCategory.findMany({ where: { planId: plan.id }, orderBy: { position: 'asc' } });
  const regions = await db.region.findMany({
    where: { path: { startsWith: plan.region.path }, validTo: null },
    orderBy: { path: 'asc' },
    select: { id: true, name: true, level: true, path: true },
  });
  const fields = sections.flatMap((section) => section.fields);
  const choices = choicesOf({ categories, regions, rules: plan.rules }, { fields }, references);
  return { sections, references, choices };
}

/** A whole form to be tried out as if it were one section: what shows, what is worked out and which rules are broken as one types. */
export function liveWhole(
  sections: readonly FormSection[],
  references: ReferenceSchema,
  rules: readonly FormRule[],
): { section: FormSection; form: LiveForm; state: LiveState } | null {
  const section: FormSection = {
    key: 'whole',
    title: '',
    hint: '',
    visibleWhen: null,
    fields: sections.flatMap(({ fields }) => fields),
  };
  const sources = { regions: [], attachmentCounts: {} };
  const blank = {
    name: '',
    uscc: '',
    type: '',
    registrar: '',
    establishedOn: '',
    legalRepresentative: '',
    address: '',
    bankAccountName: '',
    bankName: '',
    bankAccountNumber: '',
    introduction: '',
  };
  const facts = formFacts(sections, {}, { ...sources, profile: blank });
  const form = liveForm(section, { definition: sections, references, facts, rules });
  return form && { section, form, state: liveState(section, form, { answers: {}, sources }) };
}
