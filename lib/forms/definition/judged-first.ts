import type { FormField, FormSection } from './definition';

const proposing: readonly FormField['type'][] = ['longText', 'budget'];

/**
 * The form in the order in which its proposal is judged: first what is proposed and what it costs, then who does it and the
 * papers, last the formalities. Within each the form's own order stays.
 */
export const judgedFirst = (sections: readonly FormSection[]): FormSection[] =>
  sections.toSorted((one, other) => placeOf(one) - placeOf(other));

/** Facts of the register and of the bank, and what was signed: an office has checked them, a judgement hardly rests on them. */
export const isFormality = ({ fields }: FormSection): boolean =>
  fields.some(({ type }) => type === 'profile' || type === 'declaration');

/** What is proposed and what it costs, and no formality. */
export const isProposal = (section: FormSection): boolean => placeOf(section) === 0;

const placeOf = (section: FormSection): number =>
  isFormality(section) ? 2 : section.fields.some(({ type }) => proposing.includes(type)) ? 0 : 1;
