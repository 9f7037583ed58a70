import type { FormSection } from '@/lib/forms/definition';
import type { FormRule } from '@/lib/forms/expressions/form-rule';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import type { ReferenceField, ReferenceSchema } from '@/lib/forms/expressions/references';
import { fieldsToMend, type TypedRule } from './read-form-rules';

export type FormRulesPart = {
  rules: TypedRule[];
  fields: { key: string; label: string }[];
  /** As they are typed; tables with their columns. */
  names: { name: string; columns: string[] }[];
};

/** Rules between the answers of a form as text, and what may be typed. */
export function formRulesPart(rules: readonly FormRule[], sections: readonly FormSection[], references: ReferenceSchema): FormRulesPart {
  const columnsOf = (field: ReferenceField): string[] => (field.type === 'table' ? field.columns.map(({ label }) => label) : []);
  return {
    rules: rules.map(({ condition, message, field }) => ({ text: printExpression(condition, references), message, field })),
    fields: fieldsToMend(sections),
    names: references.flatMap(({ key: group, fields }) =>
      fields.map((field) => ({ name: printExpression({ kind: 'reference', group, field: field.key }, references), columns: columnsOf(field) })),
    ),
  };
}
