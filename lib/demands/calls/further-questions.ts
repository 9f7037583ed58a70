import type { PresetKey } from '@/lib/forms/builder/field-presets';
import { type FormLists, formReferences } from '@/lib/forms/builder/form-references';
import { type FormField, type FormSection, formSections } from '@/lib/forms/definition/definition';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import type { Problem } from '@/lib/kernel/refusal';

/** What a demand call may ask beside its own fields: short facts, for whoever tells a need is no applicant. */
export const offeredTypes = [
  'text',
  'longText',
  'phone',
  'integer',
  'number',
  'money',
  'day',
  'singleChoice',
  'multiChoice',
] as const satisfies (FormField['type'] & PresetKey)[];

/** Category and place are asked by every demand already, and there is no budget. */
export const noLists: FormLists = { categories: [], budgetItems: [] };

/** The further questions of a call; none where it has no form. */
export const questionsOf = (form: { sections: unknown } | null): FormSection[] =>
  form === null ? [] : formSections.parse(form.sections);

export const referencesIn = (questions: readonly FormSection[]): ReferenceSchema => formReferences(questions, noLists);

/** A field that other forms have and a demand call does not. */
export function problemsInOffered(questions: readonly FormSection[]): Problem[] {
  const foreign = questions
    .flatMap(({ fields }) => fields)
    .filter(({ type }) => !(offeredTypes as readonly string[]).includes(type));
  return foreign.map(({ label }) => ({ code: 'demands.problems.fieldNotOffered', values: { label } }));
}
