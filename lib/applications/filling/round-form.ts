import 'server-only';
import { db } from '@/lib/db/client';
import { type LiveForm, liveForm } from '@/lib/forms/answers/live-form';
import { type LiveState, liveState } from '@/lib/forms/answers/live-state';
import type { FormSection } from '@/lib/forms/definition/definition';
import { formFacts } from '@/lib/forms/definition/form-facts';
import type { FormRule } from '@/lib/forms/expressions/form-rule';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import type { Actor } from '@/lib/kernel/actor';
import { type RoundSubject, roundOrWorkingCopy } from '@/lib/rounds/load';
import { roundPolicy } from '@/lib/rounds/policy';
import { formReferencesOf } from '@/lib/rounds/settings/form-references-of';
import { choicesOf } from './section-to-fill';

/** A round's form, or that of a template's working copy, as it is built and tried out, with the lists its fields choose from; null when the actor may not see the round. */
export async function roundForm(actor: Actor, roundId: string) {
  const round = await roundOrWorkingCopy(db, { roundId });
  return round === null || !roundPolicy.view(actor, round) ? null : { round, ...(await formToBuild(round)) };
}

/** The form of this round, or another in its stead, with the lists its fields choose from; the caller has made sure who reads. */
export async function formToBuild(round: RoundSubject) {
  const { sections, references } = await formReferencesOf(db, round);
  const categories = await db.roundCategory.findMany({ where: { roundId: round.id }, orderBy: { position: 'asc' } });
  const regions = await db.region.findMany({
    where: { path: { startsWith: round.region.path }, validTo: null },
    orderBy: { path: 'asc' },
    select: { id: true, name: true, level: true, path: true },
  });
  const fields = sections.flatMap((section) => section.fields);
  const choices = choicesOf({ categories, regions, rules: round.rules }, { fields }, references);
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
