import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { type LiveForm, liveForm } from '@/lib/forms/answers/live-form';
import { type LiveState, liveState } from '@/lib/forms/answers/live-state';
import type { FormSection } from '@/lib/forms/definition/definition';
import { formFacts, noProfile } from '@/lib/forms/definition/form-facts';
import type { FormRule } from '@/lib/forms/expressions/form-rule';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { type Day, shanghaiDay } from '@/lib/kernel/shanghai';
import { id } from '@/lib/kernel/text';
import { formReferencesOf, type ReferredForm } from '@/lib/plans/form/form-references-of';
import { type PlanSubject, planById } from '@/lib/plans/load';
import { planSees } from '@/lib/plans/sees';
import { choicesOf } from './section-to-fill';

/** A plan's form as it is built and tried out. */
export const formOfPlan = query({
  name: 'plan.form',
  input: z.object({ planId: id() }),
  subject: seenPlan,
  run: async ({ db, subject: plan, now }) => ({ ...(await formToBuild(db, plan)), today: shanghaiDay(now) }),
});

export type FormToBuild = Awaited<ReturnType<typeof formToBuild>>;

async function seenPlan(db: Tx, address: { planId: string }, actor: Actor) {
  return planSees.look(actor, await planById(db, address));
}

/** A plan's form, or another in its stead, with the lists its fields choose from. */
export async function formToBuild(tx: Tx, plan: Pick<PlanSubject, 'id' | 'formId' | 'region' | 'terms'>) {
  const form = await formReferencesOf(tx, plan);
  const { sections, references } = form;
  return { sections, references, choices: choicesIn(form, plan.terms) };
}

/** What all fields of a form choose from. */
export function choicesIn({ sections, lists, references }: ReferredForm, terms: PlanSubject['terms']) {
  const fields = sections.flatMap((section) => section.fields);
  return choicesOf({ ...lists, terms }, { fields }, references);
}

/** A whole form to be tried out as if it were one section: what shows, what is worked out and which rules are broken as one types. */
export function liveWhole(
  sections: readonly FormSection[],
  { references, rules, agesOn }: { references: ReferenceSchema; rules: readonly FormRule[]; agesOn: Day },
): { section: FormSection; form: LiveForm; state: LiveState } | null {
  const section: FormSection = {
    key: 'whole',
    title: '',
    hint: '',
    visibleWhen: null,
    fields: sections.flatMap(({ fields }) => fields),
  };
  const sources = { regions: [], attachmentCounts: {} };
  const facts = formFacts(sections, {}, { ...sources, profile: noProfile });
  const form = liveForm(section, { definition: sections, references, facts, rules, agesOn });
  return form && { section, form, state: liveState(section, form, { answers: {}, sources }) };
}
