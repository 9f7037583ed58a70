import type { FormSection } from '../definition/definition';
import { isVisible } from '../expressions/form-rule';
import type { ReferenceSchema } from '../expressions/references';
import type { Expression } from '../expressions/tree';
import type { Facts } from '../expressions/value';

/** The form as these answers make it: hidden sections and fields left out, and sections of which no field remains. `facts` are settled. */
export function visibleSections(
  sections: readonly FormSection[],
  references: ReferenceSchema,
  facts: Facts,
): FormSection[] {
  const isShown = ({ visibleWhen }: { visibleWhen: Expression | null }): boolean =>
    visibleWhen === null || isVisible(visibleWhen, references, facts);
  return sections
    .filter(isShown)
    .map((section) => ({ ...section, fields: section.fields.filter(isShown) }))
    .filter(({ fields }) => fields.length > 0);
}
