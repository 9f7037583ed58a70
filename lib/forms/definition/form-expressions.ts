import type { FormRule } from '../expressions/form-rule';
import type { ExpressionType } from '../expressions/operator-types';
import { problemsInTree } from '../expressions/read-expression';
import type { ReferenceSchema } from '../expressions/references';
import type { Expression } from '../expressions/tree';
import type { FormField, FormSection } from './definition';

/** Something in a form that speaks of its fields: who, and how its owner is named on the screen. */
export type FormExpression = { tree: Expression; wanted: ExpressionType } & (
  | { of: 'condition' | 'formula'; key: string; name: string }
  | { of: 'sectionCondition'; key: string; name: string }
  | { of: 'rule'; key: string; name: number }
);

/** Every condition and formula of a form, and the rules between its answers. */
export function formExpressions(sections: readonly FormSection[], rules: readonly FormRule[]): FormExpression[] {
  return [
    ...sections.flatMap((section) => [
      ...(section.visibleWhen
        ? [
            {
              of: 'sectionCondition' as const,
              key: section.key,
              name: section.title,
              tree: section.visibleWhen,
              wanted: 'boolean' as const,
            },
          ]
        : []),
      ...section.fields.flatMap(ofField),
    ]),
    ...rules.map(({ condition }, index) => ({
      of: 'rule' as const,
      key: `rule${index}`,
      name: index + 1,
      tree: condition,
      wanted: 'boolean' as const,
    })),
  ];
}

/** Those that no longer fit what they speak of. */
export function unfitExpressions(
  sections: readonly FormSection[],
  rules: readonly FormRule[],
  references: ReferenceSchema,
): FormExpression[] {
  return formExpressions(sections, rules).filter(
    ({ tree, wanted }) => problemsInTree(tree, references, wanted).length > 0,
  );
}

function ofField(field: FormField): FormExpression[] {
  const owner = { key: field.key, name: field.label };
  return [
    ...(field.visibleWhen
      ? [{ ...owner, of: 'condition' as const, tree: field.visibleWhen, wanted: 'boolean' as const }]
      : []),
    ...(field.type === 'calculated'
      ? [{ ...owner, of: 'formula' as const, tree: field.formula, wanted: field.result }]
      : []),
  ];
}
