import type { FormSection } from '@/lib/forms/definition/definition';
import { type FormRule, isAdvisory } from '@/lib/forms/expressions/form-rule';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import { fieldsToMend, type TypedRule } from './read-form-rules';

export type FormRulesPart = {
  rules: TypedRule[];
  /** At which a broken rule may be told. */
  fields: { key: string; label: string }[];
  references: ReferenceSchema;
};

/** Rules between the answers of a form as text, and what may be said in them. */
export function formRulesPart(
  rules: readonly FormRule[],
  sections: readonly FormSection[],
  references: ReferenceSchema,
): FormRulesPart {
  return {
    rules: rules.map((rule) => ({
      text: printExpression(rule.condition, references),
      message: rule.message,
      field: rule.field,
      advisory: isAdvisory(rule),
      sums: rule.sums === true,
    })),
    fields: fieldsToMend(sections),
    references,
  };
}
